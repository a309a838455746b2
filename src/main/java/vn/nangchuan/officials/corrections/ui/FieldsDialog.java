package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionKind;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.corrections.CorrectionStatus;
import vn.nangchuan.officials.corrections.RequestCorrection;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** All fields of the own dossier with what stands in them; beside each, the way to ask for another value. */
class FieldsDialog extends Dialog {

    private final transient CorrectionDesk desk;
    private final transient CorrectionLists lists;
    private final transient FormDrafts drafts;
    private final FindingList also = new FindingList();
    private final Div content = new Div();
    private boolean sent;

    FieldsDialog(CorrectionDesk desk, CorrectionLists lists, FormDrafts drafts) {
        this.desk = desk;
        this.lists = lists;
        this.drafts = drafts;
        setHeaderTitle(translate("officials.correction.ask"));
        addClassNames("form-dialog", "correction-dialog");
        content.addClassName("correction-parts");
        add(new Paragraph(translate("officials.correction.ask.saying")), also, content);
        getFooter().add(new Button(translate("uikit.close"), _ -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && sent) {
                CorrectionNavigation.refresh();
            }
        });
        show();
    }

    /** What one field of one part, or what is missing, is told apart by. */
    private record Place(CorrectionKind kind, @Nullable DossierField field, long row) {}

    private void show() {
        content.removeAll();
        Set<Place> open = asked();
        desk.ownDossier().forEach(part -> content.add(section(part, open)));
        content.add(missing(open));
    }

    private Set<Place> asked() {
        Set<Place> open = new HashSet<>();
        for (CorrectionLine line : lists.own()) {
            if (line.status() == CorrectionStatus.OPEN) {
                open.add(new Place(line.kind(), line.field(), line.row().id()));
            }
        }
        return open;
    }

    private Section section(DossierPart part, Set<Place> open) {
        UnorderedList list = list();
        for (DossierField field : part.fields()) {
            String name = translate(field.messageKey());
            Span value = new Span(CorrectionTexts.present(part, field));
            value.addClassName("correction-value");
            boolean waits = open.contains(new Place(CorrectionKind.FIELD, field, part.row()));
            list.add(item(name, value, fullName(part, field), waits, () -> ask(part, field)));
        }
        return new Section(new H3(CorrectionTexts.part(part)), list);
    }

    /** Several posts and papers have fields of the same name; heard apart from its row, each must still be told. */
    private static String fullName(DossierPart part, DossierField field) {
        String name = translate(field.messageKey());
        return field.part() == DossierField.Part.PERSON
                ? name
                : translate("officials.correction.of-row", name, CorrectionTexts.part(part));
    }

    private Section missing(Set<Place> open) {
        UnorderedList list = list();
        for (CorrectionKind kind : List.of(CorrectionKind.MISSING_POSTING, CorrectionKind.MISSING_QUALIFICATION)) {
            String name = CorrectionTexts.what(kind);
            list.add(item(name, new Span(), name, open.contains(new Place(kind, null, 0)), () -> ask(kind)));
        }
        return new Section(new H3(translate("officials.correction.missing.title")), list);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        return list;
    }

    private static ListItem item(String name, Span value, String aria, boolean waits, SerializableRunnable ask) {
        Span term = new Span(name);
        term.addClassName("secondary");
        Div words = new Div(term, value);
        words.addClassName("correction-words");
        ListItem item = new ListItem(words, waits ? CorrectionTexts.badge(CorrectionStatus.OPEN) : button(aria, ask));
        item.addClassName("correction-item");
        return item;
    }

    private static Component button(String name, SerializableRunnable ask) {
        Button button = new Button(translate("officials.correction.edit"), Icon.PENCIL.create(), _ -> ask.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(translate("officials.correction.ask.field", name));
        return button;
    }

    private void ask(DossierPart part, DossierField field) {
        CorrectionForm form = CorrectionForm.ofField(part, field, field == DossierField.POST ? desk.posts() : null);
        UUID key = UUID.randomUUID();
        ask(
                translate("officials.correction.ask.field", fullName(part, field)),
                form,
                drafts.of("correction/" + field + "/" + part.row()),
                entry -> RequestCorrection.ofField(part.place(field), entry.wanted(), entry.reason(), key));
    }

    private void ask(CorrectionKind kind) {
        UUID key = UUID.randomUUID();
        ask(
                CorrectionTexts.what(kind),
                CorrectionForm.ofMissing(),
                drafts.of("correction/" + kind),
                entry -> RequestCorrection.ofMissing(kind, entry.missing(), entry.reason(), key));
    }

    private interface Order extends Serializable {

        RequestCorrection of(CorrectionForm.Entry entry);
    }

    private void ask(String title, CorrectionForm form, FormDraft draft, Order order) {
        new FormDialog<>(title, form, entry -> {
                    also.show(desk.request(order.of(entry)));
                    sent = true;
                    Notices.done(translate("officials.correction.sent"));
                    show();
                })
                .saving(translate("officials.correction.send"))
                .keeping(draft)
                .open();
    }
}
