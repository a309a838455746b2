package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierField.Kind;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.Formats;

/** The control that fits a field of a dossier, beginning with what stands there; a number begins empty. */
final class FieldEditor implements Serializable {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_NUMBER = 15;

    private final Component input;
    private final SerializableSupplier<@Nullable String> reader;
    private final @Nullable String before;

    private FieldEditor(Component input, SerializableSupplier<@Nullable String> reader) {
        this.input = input;
        this.reader = reader;
        this.before = reader.get();
    }

    static FieldEditor of(DossierPart part, DossierField field, @Nullable PostsOffered posts) {
        String label = translate("officials.correction.wanted");
        String present = part.value(field);
        FieldEditor editor = switch (field.kind()) {
            case TEXT -> text(label, present == null ? "" : present, LONGEST_TEXT);
            case IDENTITY -> number(label);
            case DAY, LAST_DAY -> day(label, present, field.kind() == Kind.LAST_DAY ? 1 : 0);
            case CHOICE -> posts == null ? choice(label, part, field) : post(label, part, posts);
        };
        ((HasSize) editor.input).setWidthFull();
        return editor;
    }

    private static FieldEditor text(String label, String present, int longest) {
        TextField input = new TextField(label);
        input.setMaxLength(longest);
        input.setValue(present);
        return new FieldEditor(input, input::getValue);
    }

    private static FieldEditor number(String label) {
        FieldEditor editor = text(label, "", LONGEST_NUMBER);
        TextField input = (TextField) editor.input;
        input.setAllowedCharPattern("[0-9 ]");
        input.setHelperText(translate("officials.correction.identity.help"));
        input.setAutocomplete(Autocomplete.OFF);
        return editor;
    }

    /** @param ahead how many days the stored day comes after the one that people name */
    private static FieldEditor day(String label, @Nullable String present, int ahead) {
        DateField input = new DateField(label);
        input.setValue(present == null ? null : LocalDate.parse(present).minusDays(ahead));
        return new FieldEditor(
                input,
                () -> input.isEmpty() ? null : input.getValue().plusDays(ahead).toString());
    }

    /** The posts of the day on which it began first, then those of other times: that day may be wrong too. */
    private static FieldEditor post(String label, DossierPart part, PostsOffered posts) {
        String present = part.value(DossierField.POST);
        String from = part.value(DossierField.POST_FROM);
        LocalDate day = from == null ? null : LocalDate.parse(from);
        Map<String, String> names = posts.posts().stream()
                .collect(Collectors.toMap(
                        post -> post.code().value(), post -> Formats.current().name(post.name())));
        ComboBox<String> input = new ComboBox<>(label);
        input.setItems(posts.posts().stream()
                .sorted(Comparator.comparing(post -> !posts.isOn(post, day)))
                .map(post -> post.code().value())
                .toList());
        input.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        input.setValue(present);
        return new FieldEditor(input, input::getValue);
    }

    private static FieldEditor choice(String label, DossierPart part, DossierField field) {
        Select<String> input = new Select<>();
        input.setLabel(label);
        input.setItems(codes(part, field));
        input.setItemLabelGenerator(
                code -> code == null ? translate("officials.correction.none") : CorrectionTexts.choice(field, code));
        input.setEmptySelectionAllowed(field.isClearable());
        input.setValue(part.value(field));
        return new FieldEditor(input, input::getValue);
    }

    private static List<String> codes(DossierPart part, DossierField field) {
        return switch (field) {
            case SEX -> names(Sex.values());
            case PROFESSIONAL_FIELD -> names(ProfessionalField.values());
            case LEVEL ->
                Arrays.stream(Level.values())
                        .filter(level -> level.criterion() == part.criterion())
                        .map(Enum::name)
                        .toList();
            default -> List.of("true", "false");
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    Component component() {
        return input;
    }

    /** As {@link DossierField} writes it; null or blank for none. */
    @Nullable
    String value() {
        return reader.get();
    }

    @SuppressWarnings("unchecked")
    DraftFields draftFields() {
        return input instanceof DateField day
                ? DraftFields.none().date("value", day)
                : DraftFields.none().text("value", (HasValue<?, String>) input);
    }

    /** Whether something stands in the control that is no value, such as half a date. */
    boolean isUnreadable() {
        return input instanceof DateField day && day.isInvalid() && day.isEmpty();
    }

    boolean isChanged() {
        return !Objects.equals(before, reader.get());
    }

    void complain(String text) {
        HasValidationProperties validated = (HasValidationProperties) input;
        validated.setErrorMessage(text);
        validated.setInvalid(true);
    }
}
