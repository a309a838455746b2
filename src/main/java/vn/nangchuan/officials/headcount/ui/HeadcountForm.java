package vn.nangchuan.officials.headcount.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.headcount.SetHeadcount;
import vn.nangchuan.officials.headcount.SetHeadcount.Before;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FieldMarks;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormContent;

/** The class of a commune, or the number of people assigned to it, from a day on and by which decision. */
class HeadcountForm implements FormContent<SetHeadcount> {

    private static final int LONGEST_NUMBER = 60;
    private static final int CLASSES = 3;
    private static final int MOST = 500;

    private enum Matter {
        CLASS,
        ASSIGNED
    }

    private final transient UnitId unit;
    private final Select<Matter> matter = new Select<>();
    private final IntegerField value = new IntegerField();
    private final DateField from = new DateField(translate("officials.headcount.from"));
    private final TextField number = new TextField(translate("officials.movement.number"));
    private final Checkbox correcting = new Checkbox(translate("officials.headcount.correcting"));
    private final DateField decidedOn = new DateField(translate("officials.movement.decided-on"));
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final transient Function<SetHeadcount, Optional<Before>> before;
    private transient @Nullable Before told;

    /** @param before what stands already for what would be set */
    HeadcountForm(UnitId unit, Function<SetHeadcount, Optional<Before>> before) {
        this.unit = unit;
        this.before = before;
        matter.setLabel(translate("officials.headcount.matter"));
        matter.setItems(Matter.values());
        matter.setItemLabelGenerator(
                item -> item == null ? "" : translate("officials.headcount.matter." + item.name()));
        matter.addValueChangeListener(_ -> fit());
        from.addValueChangeListener(_ -> forget());
        matter.setHelperText(translate("officials.headcount.matter.help"));
        value.setMin(1);
        value.setStepButtonsVisible(true);
        number.setMaxLength(LONGEST_NUMBER);
        all().forEach(field -> field.setRequiredIndicatorVisible(true));
        byProperty.put("unit", matter);
        byProperty.put("value", value);
        byProperty.put("from", from);
        byProperty.put("number", number);
        byProperty.put("decidedOn", decidedOn);
        fields.addClassName("movement-fields");
        correcting.setVisible(false);
        fields.add(matter, value, from, correcting, number, decidedOn);
        fit();
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(matter, value, from, number, decidedOn);
    }

    private void fit() {
        boolean ofClass = matter.getValue() == Matter.CLASS;
        value.setLabel(translate(ofClass ? "officials.headcount.class" : "officials.headcount.assigned"));
        value.setMax(ofClass ? CLASSES : MOST);
        forget();
    }

    /** What was told was told of another day or another matter. */
    private void forget() {
        told = null;
        correcting.setValue(false);
        correcting.setVisible(false);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<SetHeadcount> value() {
        boolean complete = Stream.of(
                        require(matter, "officials.headcount.matter.missing"),
                        require(value, "finding.HEADCOUNT_VALUE_MISSING"),
                        require(from, "uikit.date.missing"),
                        require(number, "finding.HEADCOUNT_NUMBER_MISSING"),
                        require(decidedOn, "uikit.date.missing"))
                .allMatch(holds -> holds);
        return complete ? Optional.of(entered()) : Optional.empty();
    }

    private SetHeadcount entered() {
        boolean ofClass = matter.getValue() == Matter.CLASS;
        return new SetHeadcount(
                unit,
                from.getValue(),
                ofClass ? value.getValue() : null,
                ofClass ? null : value.getValue(),
                number.getValue(),
                decidedOn.getValue(),
                correcting.getValue() ? told : null);
    }

    private static boolean require(HasValue<?, ?> field, String missing) {
        boolean holds = !field.isEmpty();
        HasValidation said = (HasValidation) field;
        said.setErrorMessage(holds ? "" : translate(missing));
        said.setInvalid(!holds);
        return holds;
    }

    @Override
    public boolean isChanged() {
        return all().anyMatch(field -> !field.isEmpty());
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("matter", matter, Matter.class)
                .number("value", value)
                .date("from", from)
                .text("number", number)
                .date("decidedOn", decidedOn);
    }

    /** What stands for that day is replaced only by whoever was told what stands there; who is told anew says so anew. */
    @Override
    public boolean showAt(String property, String text) {
        if (property.equals("correcting")) {
            forget();
            told = before.apply(entered()).orElse(null);
            correcting.setVisible(told != null);
            return showAt("from", told == null ? text : FindingList.text(told.finding()));
        }
        return FieldMarks.show(byProperty, property, text);
    }
}
