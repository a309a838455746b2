package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** What stands there, what shall, and what proves it; or what is missing. */
class CorrectionForm implements FormContent<CorrectionForm.Entry> {

    private static final int LONGEST_TEXT = 1000;

    /**
     * What was entered.
     *
     * @param wanted of a field; null or blank for none
     * @param missing where something is missing
     */
    record Entry(@Nullable String wanted, String missing, String reason) {}

    private final Div fields = new Div();
    private final @Nullable FieldEditor editor;
    private final TextArea missing = area("officials.correction.missing");
    private final TextArea reason = area("officials.correction.reason");

    private CorrectionForm(@Nullable FieldEditor editor) {
        this.editor = editor;
        fields.addClassName("correction-fields");
        reason.setHelperText(translate("officials.correction.reason.help"));
    }

    static CorrectionForm ofField(DossierPart part, DossierField field, @Nullable PostsOffered posts) {
        FieldEditor editor = FieldEditor.of(part, field, posts);
        CorrectionForm form = new CorrectionForm(editor);
        DescriptionList present = new DescriptionList();
        present.addClassName("correction-facts");
        present.add(
                new DescriptionList.Term(translate("officials.correction.present")),
                new DescriptionList.Description(CorrectionTexts.present(part, field)));
        form.fields.add(present, editor.component(), form.reason);
        return form;
    }

    static CorrectionForm ofMissing() {
        CorrectionForm form = new CorrectionForm(null);
        form.missing.setHelperText(translate("officials.correction.missing.help"));
        form.fields.add(form.missing, form.reason);
        return form;
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(translate(label));
        area.setMaxLength(LONGEST_TEXT);
        area.setMinRows(2);
        area.setRequiredIndicatorVisible(true);
        area.setWidthFull();
        return area;
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<Entry> value() {
        boolean hasReason = isFilled(reason, "finding.CORRECTION_REASON_MISSING");
        if (editor == null) {
            boolean isTold = isFilled(missing, "finding.CORRECTION_TEXT_MISSING");
            return hasReason && isTold
                    ? Optional.of(new Entry(null, missing.getValue(), reason.getValue()))
                    : Optional.empty();
        }
        return hasReason && !editor.isUnreadable()
                ? Optional.of(new Entry(editor.value(), "", reason.getValue()))
                : Optional.empty();
    }

    private static boolean isFilled(TextArea area, String otherwise) {
        boolean filled = !area.getValue().isBlank();
        area.setErrorMessage(translate(otherwise));
        area.setInvalid(!filled);
        return filled;
    }

    @Override
    public boolean isChanged() {
        return !reason.isEmpty() || !missing.isEmpty() || (editor != null && editor.isChanged());
    }

    @Override
    public DraftFields draftFields() {
        DraftFields what = editor == null ? DraftFields.none().text("missing", missing) : editor.draftFields();
        return what.text("reason", reason);
    }

    @Override
    public boolean showAt(String property, String text) {
        switch (property) {
            case "value" -> {
                if (editor != null) {
                    editor.complain(text);
                }
                return editor != null;
            }
            case "reason" -> complain(reason, text);
            case "missing" -> complain(missing, text);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void complain(TextArea area, String text) {
        area.setErrorMessage(text);
        area.setInvalid(true);
    }
}
