package vn.nangchuan.officials.corrections.ui;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.corrections.AnswerCorrection;
import vn.nangchuan.officials.corrections.CorrectionCase;
import vn.nangchuan.officials.corrections.CorrectionCases;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.corrections.CorrectionOffice;
import vn.nangchuan.officials.corrections.CorrectionPage;
import vn.nangchuan.officials.corrections.ShownNumber;

/** What the commune's screens of corrections need, in one place. */
@Component
class CorrectionWork {

    private final CorrectionLists lists;
    private final CorrectionCases cases;
    private final CorrectionOffice office;

    CorrectionWork(CorrectionLists lists, CorrectionCases cases, CorrectionOffice office) {
        this.lists = lists;
        this.cases = cases;
        this.office = office;
    }

    long waitingCount() {
        return lists.waitingCount();
    }

    CorrectionPage page(boolean answered, int offset, int limit) {
        return answered ? lists.answered(offset, limit) : lists.waiting(offset, limit);
    }

    List<CorrectionLine> waitingOf(OfficialId official) {
        return lists.waitingOf(official);
    }

    Optional<CorrectionCase> open(CorrectionId id) {
        return cases.open(id);
    }

    Optional<ShownNumber> showNumber(CorrectionId id) {
        return cases.showNumber(id);
    }

    void answer(AnswerCorrection order) {
        office.answer(order);
    }

    /** Opens the dialog to look at a request and answer it. */
    void ask(CorrectionId id) {
        new AnswerDialog(this, id).open();
    }
}
