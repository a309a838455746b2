package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormContent;

/**
 * One group of a dossier as a form over its record: fields side by side where there is room, and below them what looks odd
 * in what is entered. Labels are {@code officials.entry.<property>}, or as the form names them.
 */
class EntryForm<T> implements FormContent<T> {

    private final Div content = new Div();
    private final Div fields = new Div();
    private final FindingList notes = new FindingList();
    private final Binder<T> binder;
    private final FormContent<T> bound;
    private final DraftFields drafts = DraftFields.none();
    private final List<HasValue<?, ?>> needed = new ArrayList<>();
    private final Map<String, HasValue<?, ?>> inputs = new LinkedHashMap<>();
    private SerializableSupplier<List<Finding>> odd = List::of;

    EntryForm(Class<T> type) {
        binder = new Binder<>(type);
        bound = FormContent.of(content, binder);
        fields.addClassName("entry-fields");
        content.addClassName("entry-form");
        content.add(fields, notes);
    }

    TextField text(String property, String label, int longest) {
        TextField field = textField(label, longest);
        binder.forField(field).withNullRepresentation("").bind(property);
        return add(property, field, draft -> draft.text(property, field));
    }

    /** A text that is empty rather than null. */
    TextField word(String property, String label, int longest) {
        TextField field = textField(label, longest);
        binder.forField(field).bind(property);
        return add(property, field, draft -> draft.text(property, field));
    }

    private static TextField textField(String label, int longest) {
        TextField field = new TextField(translate(label));
        field.setMaxLength(longest);
        return field;
    }

    DateField date(String property, String label) {
        DateField field = new DateField(translate(label));
        binder.forField(field).bind(property);
        return add(property, field, draft -> draft.date(property, field));
    }

    /** A month, or a day of it, typed as 05/2016 or 12/05/2016. */
    TextField month(String property, String label) {
        TextField field = textField(label, 10);
        field.setPlaceholder(translate("officials.entry.month.placeholder"));
        binder.forField(field)
                .withNullRepresentation("")
                .withConverter(new TypedMonth())
                .bind(property);
        return add(property, field, draft -> draft.text(property, field));
    }

    /** One of the constants, or none; {@code texts} begins the key of each one's name. */
    <E extends Enum<E>> Select<E> choice(String property, String label, Class<E> type, List<E> offered, String texts) {
        Select<E> field = new Select<>();
        field.setLabel(translate(label));
        field.setItems(offered);
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(item -> item == null ? "–" : translate(texts + item));
        binder.forField(field).bind(property);
        return add(property, field, draft -> draft.choice(property, field, type));
    }

    /** One of the codes, found by its name. */
    ComboBox<String> code(String property, String label, Map<String, String> names) {
        Map<String, String> offered = new LinkedHashMap<>(names);
        ComboBox<String> field = new ComboBox<>(translate(label));
        field.setItems(offered.keySet().stream().toList());
        field.setItemLabelGenerator(code -> offered.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        binder.forField(field).bind(property);
        return add(property, field, draft -> draft.text(property, field));
    }

    /** Yes or no. */
    Checkbox flag(String property, String label) {
        Checkbox field = new Checkbox(translate(label));
        binder.forField(field).bind(property);
        return add(property, field, draft -> draft.flag(property, field));
    }

    private interface Drafting {

        void into(DraftFields drafts);
    }

    private <F extends Component & HasValue<?, ?> & HasSize> F add(String property, F field, Drafting drafting) {
        field.setWidthFull();
        drafting.into(drafts);
        inputs.put(property, field);
        fields.add(field);
        return field;
    }

    /** Says beside the fields what looks odd, anew whenever one was left. */
    EntryForm<T> noting(SerializableSupplier<List<Finding>> odd) {
        this.odd = odd;
        inputs.values().forEach(input -> input.addValueChangeListener(_ -> note()));
        return this;
    }

    /** Something beside the fields has changed on which it depends whether they look odd. */
    void note() {
        notes.show(odd.get());
    }

    /** The field to which one is led; none where there is no such field. */
    EntryForm<T> focusing(String property) {
        if (inputs.get(property) instanceof Focusable<?> field) {
            field.focus();
        }
        return this;
    }

    EntryForm<T> beginningWith(T entry) {
        binder.readRecord(entry);
        return this;
    }

    @Override
    public Component component() {
        return content;
    }

    /** Refuses them at once where they are empty; what is entered is judged when it is saved. */
    EntryForm<T> needing(HasValue<?, ?>... fields) {
        needed.addAll(List.of(fields));
        needed.forEach(field -> field.setRequiredIndicatorVisible(true));
        return this;
    }

    @Override
    public Optional<T> value() {
        Optional<T> entered = bound.value();
        List<HasValue<?, ?>> missing = needed.stream().filter(HasValue::isEmpty).toList();
        missing.forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(translate("finding.ENTRY_MISSING"));
                validated.setInvalid(true);
            }
        });
        return missing.isEmpty() ? entered : Optional.empty();
    }

    @Override
    public boolean isChanged() {
        return bound.isChanged();
    }

    @Override
    public boolean showAt(String property, String text) {
        return bound.showAt(property, text);
    }

    @Override
    public DraftFields draftFields() {
        return drafts;
    }

    /** The constants of a type, in their order. */
    static <E extends Enum<E>> List<E> all(Class<E> type) {
        return Stream.of(type.getEnumConstants()).toList();
    }
}
