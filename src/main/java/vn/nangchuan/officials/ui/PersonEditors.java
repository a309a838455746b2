package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** Opens the forms in which a clerk enters somebody and edits the groups of a dossier. */
@Component
class PersonEditors {

    private final DossierDesk desk;
    private final Disclosing disclosing;
    private final FormDrafts drafts;
    private final CurrentUser currentUser;
    private final Newcomers newcomers;

    PersonEditors(
            DossierDesk desk, Disclosing disclosing, FormDrafts drafts, CurrentUser currentUser, Newcomers newcomers) {
        this.desk = desk;
        this.disclosing = disclosing;
        this.drafts = drafts;
        this.currentUser = currentUser;
        this.newcomers = newcomers;
    }

    boolean mayEnter() {
        return currentUser.may(OfficialPermissions.EDIT);
    }

    /** Nobody edits the own dossier. */
    boolean mayEdit(Dossier dossier) {
        return mayEnter() && !currentUser.isSelf(dossier.id());
    }

    /** At the head of a register: people one by one, or many in a workbook. */
    void offer(PageHeader header) {
        Button enter = new Button(translate("officials.entry.new"), Icon.PLUS.create(), _ -> newcomers.enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        Button bring = new Button(
                translate("officials.import.open"), Icon.UPLOAD.create(), _ -> OfficialNavigation.showImports());
        header.withActions(enter, bring);
    }

    void editPersonal(Dossier dossier) {
        editPersonal(dossier, "");
    }

    /** The form shows what is sensitive, so it is asked for first. */
    void editPersonal(Dossier dossier, String property) {
        disclosing.show(
                dossier.id(),
                facts -> open(
                        "personal",
                        dossier,
                        PersonForms.personal(desk.ethnicGroups())
                                .beginningWith(PersonForms.presentPersonal(dossier, facts))
                                .focusing(property),
                        entry -> desk.change(dossier.id(), dossier.details().version(), entry)));
    }

    void editIdentity(Dossier dossier) {
        editIdentity(dossier, "");
    }

    void editIdentity(Dossier dossier, String property) {
        open(
                "identity",
                dossier,
                PersonForms.identity(dossier)
                        .beginningWith(PersonForms.presentIdentity(dossier))
                        .focusing(property),
                entry -> desk.change(dossier.id(), dossier.details().version(), entry));
    }

    void editRecruitment(Dossier dossier) {
        editRecruitment(dossier, "");
    }

    void editRecruitment(Dossier dossier, String property) {
        open(
                "recruitment",
                dossier,
                PersonForms.recruitment(dossier).focusing(property),
                entry -> desk.change(dossier.id(), dossier.details().version(), entry));
    }

    void editParty(Dossier dossier) {
        disclosing.show(
                dossier.id(),
                facts -> open(
                        "party",
                        dossier,
                        PersonForms.party(facts),
                        entry -> desk.change(dossier.id(), dossier.details().version(), entry)));
    }

    void editRank(Dossier dossier) {
        editRank(dossier, "");
    }

    void editRank(Dossier dossier, String property) {
        open(
                "rank",
                dossier,
                PersonForms.rank(dossier).focusing(property),
                entry -> desk.change(dossier.id(), dossier.details().version(), entry));
    }

    void removeDocument(Dossier dossier, HeldDocument document) {
        new DecisionDialog(
                        translate("officials.entry.document.remove"),
                        translate(
                                "officials.entry.document.remove.consequence",
                                document.kind().name(),
                                DossierTexts.masked(document.last4())),
                        Reason.NONE,
                        _ -> {
                            desk.removeDocument(dossier.id(), dossier.details().version(), document.id());
                            finish();
                        })
                .grave()
                .open();
    }

    private <T> void open(String group, Dossier dossier, FormContent<T> form, SerializableConsumer<T> save) {
        FormDialog<T> dialog = new FormDialog<>(translate("officials.entry." + group), form, entry -> {
                    save.accept(entry);
                    finish();
                })
                .keeping(drafts.of(
                        OfficialNavigation.official(dossier.id()) + "/" + group,
                        dossier.details().version()));
        dialog.addClassName("entry-dialog");
        dialog.open();
    }

    private static void finish() {
        Notices.done(translate("officials.entry.saved"));
        OfficialNavigation.refresh();
    }
}
