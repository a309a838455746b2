package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.movements.ArrivalDesk;
import vn.nangchuan.officials.movements.ui.NewcomerForm.Newcomer;
import vn.nangchuan.officials.ui.NewOfficialForm;
import vn.nangchuan.officials.ui.Newcomers;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Notices;

/** Opens the form for somebody new, and keeps the decision with the post where they come by one. */
@Component
class NewcomerEntry implements Newcomers {

    private final DossierDesk desk;
    private final ArrivalDesk arrivals;
    private final FormDrafts drafts;

    NewcomerEntry(DossierDesk desk, ArrivalDesk arrivals, FormDrafts drafts) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.drafts = drafts;
    }

    @Override
    public void enter() {
        NewcomerForm form = new NewcomerForm(new NewOfficialForm(desk.ethnicGroups(), desk.posts()));
        FormDialog<Newcomer> dialog = new FormDialog<>(translate("officials.entry.new"), form, entry -> {
                    OfficialId entered = enter(entry);
                    Notices.done(translate(
                            "officials.entry.entered",
                            entry.official().personal().fullName()));
                    OfficialNavigation.showOfficial(entered);
                })
                .saving(translate("officials.entry.new"))
                .keeping(drafts.of(OfficialNavigation.REGISTER + "/new"));
        dialog.addClassName("entry-dialog");
        dialog.open();
    }

    private OfficialId enter(Newcomer entry) {
        return entry.arrival() == null
                ? desk.enter(entry.official())
                : arrivals.enter(entry.official(), entry.arrival());
    }
}
