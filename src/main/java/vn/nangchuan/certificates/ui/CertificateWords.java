package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.CertificateFinding;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.certificates.CertificateStep;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standings.StandingChange;
import vn.nangchuan.standings.StandingChange.Shift;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The words for certificates, the same on every screen. */
final class CertificateWords {

    private CertificateWords() {}

    static String of(CertificateStatus status) {
        return translate(status.messageKey());
    }

    static String of(CertificateStep step) {
        return translate(step.messageKey());
    }

    static String of(CertificateFinding finding) {
        return translate(finding.messageKey());
    }

    static String what(@Nullable Criterion criterion, @Nullable Level level) {
        return criterion == null ? "–" : StandingTexts.missing(criterion, level);
    }

    static String what(PaperEntry paper) {
        String what = what(paper.criterion(), paper.level());
        if (paper.language() != null) {
            return what + " (" + paper.language() + ")";
        }
        return paper.field() == null ? what : what + " (" + translate("officials.field." + paper.field()) + ")";
    }

    static String unit(CertificateLine line) {
        return UnitType.valueOf(line.unitType()).nameOf(line.unitName());
    }

    static String waiting(long days) {
        return days == 0 ? translate("certificates.today") : translate("certificates.days", days);
    }

    static String waiting(CertificateLine line, LocalDate today) {
        return waiting(line.daysWaiting(today));
    }

    /** The period of the course, as far as it is known. */
    static String course(PaperEntry paper) {
        Formats formats = Formats.current();
        LocalDate from = paper.courseFrom();
        LocalDate to = paper.courseTo();
        return from == null && to == null
                ? "–"
                : (from == null ? "…" : formats.date(from)) + " – " + (to == null ? "…" : formats.date(to));
    }

    /** What an approval changes, in one sentence; what it leaves as it was is not told. */
    static String changed(@Nullable StandingChange change) {
        if (change == null || change.outcomeBefore() == null || change.outcomeAfter() == null) {
            return translate("certificates.change.none");
        }
        List<Shift> shifts = change.shifts();
        if (shifts.isEmpty()) {
            return translate("certificates.change.none");
        }
        String requirements = shifts.stream()
                .map(shift -> translate(
                        "certificates.change.turn",
                        StandingTexts.of(shift.before().requirement().criterion()),
                        StandingTexts.of(shift.after().state())))
                .collect(Collectors.joining("; "));
        return translate(
                change.outcomeBefore() == change.outcomeAfter()
                        ? "certificates.change.done.same"
                        : "certificates.change.done",
                requirements,
                StandingTexts.of(change.outcomeAfter()));
    }
}
