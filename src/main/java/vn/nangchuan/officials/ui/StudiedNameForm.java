package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.StudiedName;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** A name on papers, and the field to which it belongs. */
class StudiedNameForm implements FormContent<StudiedNameForm.Entry> {

    private static final int LONGEST_NAME = 200;

    /** What was entered. */
    record Entry(String name, ProfessionalField field) {}

    private final TextField name = new TextField(translate("officials.study.name"));
    private final Select<ProfessionalField> field = new Select<>();
    private final Div fields = new Div(name, field);
    private final String nameBefore;
    private final @Nullable ProfessionalField fieldBefore;

    /** @param known whose name stays as it is; null for a new one */
    StudiedNameForm(@Nullable StudiedName known) {
        nameBefore = known == null ? "" : known.name();
        fieldBefore = known == null ? null : known.field();
        fields.addClassName("waiver-fields");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValue(nameBefore);
        name.setReadOnly(known != null);
        name.setHelperText(translate("officials.study.name.help"));
        field.setLabel(translate("officials.study.field"));
        field.setItems(ProfessionalField.values());
        field.setItemLabelGenerator(item -> item == null ? "" : translate("officials.field." + item));
        field.setRequiredIndicatorVisible(true);
        field.setValue(fieldBefore);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<Entry> value() {
        name.setErrorMessage(translate("finding.STUDIED_NAME_MISSING"));
        name.setInvalid(name.getValue().isBlank());
        field.setErrorMessage(translate("officials.study.field.missing"));
        field.setInvalid(field.isEmpty());
        return name.isInvalid() || field.isInvalid()
                ? Optional.empty()
                : Optional.of(new Entry(name.getValue(), field.getValue()));
    }

    @Override
    public boolean isChanged() {
        return !name.getValue().equals(nameBefore) || !Objects.equals(field.getValue(), fieldBefore);
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none().text("name", name).choice("field", field, ProfessionalField.class);
    }

    @Override
    public boolean showAt(String property, String text) {
        if (!property.equals("name")) {
            return false;
        }
        name.setErrorMessage(text);
        name.setInvalid(true);
        return true;
    }
}
