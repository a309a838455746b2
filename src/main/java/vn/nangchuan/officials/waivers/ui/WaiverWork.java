package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.officials.waivers.DecideWaiver;
import vn.nangchuan.officials.waivers.WaiverBook;
import vn.nangchuan.officials.waivers.WaiverCase;
import vn.nangchuan.officials.waivers.WaiverDesk;
import vn.nangchuan.officials.waivers.WaiverLine;
import vn.nangchuan.officials.waivers.WaiverLists;
import vn.nangchuan.officials.waivers.WaiverOffice;
import vn.nangchuan.officials.waivers.WaiverPage;
import vn.nangchuan.officials.waivers.WaiverPermissions;
import vn.nangchuan.officials.waivers.WaiverStep;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Notices;

/** What the screens of waivers read and do, each step at the desk it belongs to. */
@Component
class WaiverWork {

    private final WaiverLists lists;
    private final WaiverBook book;
    private final WaiverDesk desk;
    private final WaiverOffice office;
    private final CurrentUser currentUser;
    private final FormDrafts drafts;

    WaiverWork(
            WaiverLists lists,
            WaiverBook book,
            WaiverDesk desk,
            WaiverOffice office,
            CurrentUser currentUser,
            FormDrafts drafts) {
        this.lists = lists;
        this.book = book;
        this.desk = desk;
        this.office = office;
        this.currentUser = currentUser;
        this.drafts = drafts;
    }

    WaiverPage page(int offset, int limit) {
        return lists.page(offset, limit);
    }

    List<WaiverLine> ofOfficial(OfficialId official) {
        return lists.ofOfficial(official);
    }

    Optional<WaiverCase> open(WaiverId id) {
        return book.open(id);
    }

    void take(DecideWaiver order) {
        if (order.step() == WaiverStep.WITHDRAW) {
            desk.withdraw(order);
        } else {
            office.decide(order);
        }
    }

    boolean mayRequest() {
        return currentUser.may(WaiverPermissions.REQUEST);
    }

    boolean mayApprove() {
        return currentUser.may(WaiverPermissions.APPROVE);
    }

    /** Shows a waiver, with what whoever looks may do. */
    void show(WaiverId id) {
        new WaiverDialog(this, id).open();
    }

    /** Asks for a waiver for an official. */
    void ask(OfficialId official) {
        WaiverForm form = new WaiverForm(official, desk.choices(official));
        new FormDialog<>(translate("officials.waiver.ask"), form, order -> {
                    desk.request(order);
                    Notices.done(translate("officials.waiver.asked"));
                    WaiverNavigation.refresh();
                })
                .saving(translate("officials.waiver.send"))
                .keeping(drafts.of("waiver/" + official))
                .open();
    }
}
