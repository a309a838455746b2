package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.training.PlanClass;
import vn.nangchuan.training.ProgrammeSummary;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.TrainingFinding;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.Formats;

/** The plan of a class: what is taught, where, on which days, for how many and from which money. */
class ClassForm implements FormContent<PlanClass> {

    private final UnitId host;
    private final ComboBox<ProgrammeSummary> programme = new ComboBox<>(translate("training.programme"));
    private final TextField name = new TextField(translate("training.name"));
    private final TextField code = new TextField(translate("training.code"));
    private final TextField place = new TextField(translate("training.place"));
    private final TextField instructor = new TextField(translate("training.instructor"));
    private final IntegerField capacity = new IntegerField(translate("training.capacity"));
    private final IntegerField waitingPlaces = new IntegerField(translate("training.waiting-places"));
    private final SittingsField sittings = new SittingsField(List.of());
    private final FundingFields funding = new FundingFields();
    private String suggested = "";
    private final Map<String, HasValidationProperties> fields = Map.of(
            "name", name,
            "code", code,
            "place", place,
            "instructor", instructor,
            "capacity", capacity,
            "waitingPlaces", waitingPlaces);

    ClassForm(UnitId host, List<ProgrammeSummary> programmes) {
        this.host = host;
        programme.setItems(programmes);
        programme.setItemLabelGenerator(item -> Formats.current().name(item.name()));
        Stream.<HasValue<?, ?>>of(programme, name, code, place, instructor, capacity, waitingPlaces)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        code.setHelperText(translate("training.code.help"));
        waitingPlaces.setHelperText(translate("training.waiting-places.help"));
        capacity.setValue(50);
        waitingPlaces.setValue(10);
        programme.addValueChangeListener(change -> suggestName(change.getValue()));
    }

    /** The suggestion stands in the empty field and counts if nothing is typed; it never writes over what is typed. */
    private void suggestName(@Nullable ProgrammeSummary chosen) {
        suggested = chosen == null
                ? ""
                : translate("training.name.suggested", Formats.current().name(chosen.name()));
        name.setPlaceholder(suggested);
        name.setHelperText(suggested.isEmpty() ? "" : translate("training.name.help"));
    }

    private String nameOrSuggestion() {
        return name.getValue().isBlank() ? suggested : name.getValue().strip();
    }

    @Override
    public Component component() {
        Div form = new Div(
                section("training.form.what", row(programme), row(name, code)),
                section("training.form.where", row(place, instructor)),
                section("training.sittings", sittings),
                section("training.seats", row(capacity, waitingPlaces)),
                section("training.funding", funding));
        form.addClassName("class-form");
        return form;
    }

    private static Section section(String titleKey, Component... parts) {
        Section section = new Section(new H2(translate(titleKey)));
        section.add(parts);
        return section;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    @Override
    public Optional<PlanClass> value() {
        boolean chosen = !programme.isEmpty();
        programme.setErrorMessage(translate("training.programme.missing"));
        programme.setInvalid(!chosen);
        Stream.of(name, code, place, instructor)
                .filter(TextField::isEmpty)
                .filter(field -> field != name || suggested.isEmpty())
                .forEach(field -> showAt(field, translate(TrainingFinding.CLASS_TEXT_MISSING.messageKey())));
        Optional<List<SittingDays>> days = sittings.value();
        return chosen ? days.map(this::plan) : Optional.empty();
    }

    private PlanClass plan(List<SittingDays> days) {
        return new PlanClass(
                host,
                programme.getValue().id(),
                code.getValue().strip(),
                nameOrSuggestion(),
                place.getValue().strip(),
                instructor.getValue().strip(),
                number(capacity),
                number(waitingPlaces),
                days,
                funding.value());
    }

    private static int number(IntegerField field) {
        return field.getOptionalValue().orElse(-1);
    }

    @Override
    public boolean isChanged() {
        return Stream.<HasValue<?, ?>>of(programme, name, code, place, instructor)
                        .anyMatch(field -> !field.isEmpty())
                || sittings.isChanged()
                || funding.isChanged();
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("programme", programme, chosen -> chosen.id().toString(), this::programmeOf)
                .text("name", name)
                .text("code", code)
                .text("place", place)
                .text("instructor", instructor)
                .number("capacity", capacity)
                .number("waitingPlaces", waitingPlaces)
                .part("sittings", sittings)
                .all(funding.draftFields());
    }

    private Optional<ProgrammeSummary> programmeOf(String number) {
        return programme
                .getListDataView()
                .getItems()
                .filter(offered -> offered.id().toString().equals(number))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        switch (property) {
            case "sittings" -> sittings.showError(text);
            case "funding" -> funding.showError(text);
            default -> {
                return showAtField(property, text);
            }
        }
        return true;
    }

    private boolean showAtField(String property, String text) {
        HasValidationProperties field = fields.get(property);
        if (field != null) {
            showAt(field, text);
        }
        return field != null;
    }

    private static void showAt(HasValidationProperties field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
