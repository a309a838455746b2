package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.QualificationDesk;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** Opens the forms of the papers and posts of a dossier, and makes the buttons that do. */
@Component
class RowEditors {

    private final QualificationDesk papers;
    private final PostingDesk postings;
    private final DossierDesk desk;
    private final FormDrafts drafts;
    private final CurrentUser currentUser;
    private final FileStore files;

    @SuppressWarnings("TooManyParameters")
    RowEditors(
            QualificationDesk papers,
            PostingDesk postings,
            DossierDesk desk,
            FormDrafts drafts,
            CurrentUser currentUser,
            FileStore files) {
        this.files = files;
        this.papers = papers;
        this.postings = postings;
        this.desk = desk;
        this.drafts = drafts;
        this.currentUser = currentUser;
    }

    /** Nobody edits the own dossier. */
    boolean mayEdit(Dossier dossier) {
        return currentUser.may(OfficialPermissions.EDIT) && !currentUser.isSelf(dossier.id());
    }

    Button addingPaper(Dossier dossier) {
        return adding("paper", () -> addPaper(dossier));
    }

    void addPaper(Dossier dossier) {
        open(
                "officials.entry.paper.add",
                new PaperWithScan(null, files),
                draft(dossier, "papers/new", null),
                saved -> papers.add(dossier.id(), saved.paper(), saved.scan()));
    }

    Button addingPosting(Dossier dossier) {
        return adding(
                "posting",
                () -> open(
                        "officials.entry.posting.add",
                        PaperForm.posting(desk.posts(), null),
                        draft(dossier, "postings/new", null),
                        entry -> postings.add(dossier.id(), entry)));
    }

    private static Button adding(String what, SerializableRunnable form) {
        return new Button(translate("officials.entry." + what + ".add"), Icon.PLUS.create(), _ -> form.run());
    }

    /** The buttons of one paper; none where it was approved. */
    Div of(Dossier dossier, HeldQualification held, String name) {
        if (held.approved()) {
            return words("officials.entry.approved");
        }
        return buttons(
                name,
                () -> editPaper(dossier, held, ""),
                () -> ask(
                        translate("officials.entry.paper.remove.consequence", name),
                        () -> papers.remove(dossier.id(), held.id(), held.version())));
    }

    private static Div words(String key) {
        Div words = new Div(translate(key));
        words.addClassName("secondary");
        return words;
    }

    /** Nothing where it is gone, or was approved. */
    void editPaper(Dossier dossier, long paper, String property) {
        dossier.qualifications().stream()
                .filter(held -> held.id() == paper && !held.approved())
                .findFirst()
                .ifPresent(held -> editPaper(dossier, held, property));
    }

    private void editPaper(Dossier dossier, HeldQualification held, String property) {
        open(
                "officials.entry.paper",
                new PaperWithScan(held, files).focusing(property),
                draft(dossier, "papers/" + held.id(), held.version()),
                saved -> papers.change(dossier.id(), held.id(), held.version(), saved.paper(), saved.scan()));
    }

    /** The buttons of one posting; none where it is another unit's or was ordered by the province. */
    Div of(Dossier dossier, HeldPost held) {
        if (held.closed() != null) {
            return words("officials.entry.posting.closed." + held.closed());
        }
        String name = Formats.current().name(held.post());
        return buttons(
                name,
                () -> open(
                        "officials.entry.posting",
                        PaperForm.posting(desk.posts(), held),
                        draft(dossier, "postings/" + held.id(), held.version()),
                        entry -> postings.change(dossier.id(), held.id(), held.version(), entry)),
                () -> ask(
                        translate("officials.entry.posting.remove.consequence", name),
                        () -> postings.remove(dossier.id(), held.id(), held.version())));
    }

    private FormDraft draft(Dossier dossier, String form, @Nullable Integer version) {
        String address = OfficialNavigation.official(dossier.id()) + "/" + form;
        return version == null ? drafts.of(address) : drafts.of(address, version);
    }

    static Div buttons(String name, SerializableRunnable edit, SerializableRunnable remove) {
        Div bar = new Div(button("edit", Icon.PENCIL, name, edit), button("remove", Icon.TRASH_2, name, remove));
        bar.addClassName("row-buttons");
        return bar;
    }

    private static Button button(String act, Icon icon, String name, SerializableRunnable work) {
        Button button = new Button(icon.create(), _ -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(translate("officials.entry." + act + ".of", name));
        button.setTooltipText(translate("officials.entry." + act));
        return button;
    }

    static void ask(String consequence, SerializableRunnable remove) {
        new DecisionDialog(translate("officials.entry.remove"), consequence, Reason.NONE, _ -> {
                    remove.run();
                    finish();
                })
                .grave()
                .open();
    }

    static <T> void open(String title, FormContent<T> form, FormDraft draft, SerializableConsumer<T> save) {
        FormDialog<T> dialog = new FormDialog<>(translate(title), form, entry -> {
                    save.accept(entry);
                    finish();
                })
                .keeping(draft);
        dialog.addClassName("entry-dialog");
        dialog.open();
    }

    private static void finish() {
        Notices.done(translate("officials.entry.saved"));
        OfficialNavigation.refresh();
    }
}
