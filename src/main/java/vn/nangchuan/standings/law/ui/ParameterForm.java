package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** A value that the province sets: which, to what, on which days, by which decision. */
class ParameterForm implements FormContent<DraftParameter> {

    private static final int LONGEST_DECISION = 200;
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 100;

    private final UUID key = UUID.randomUUID();
    private final ComboBox<ParameterChoice> parameter = new ComboBox<>(translate("standings.law.parameter"));
    private final Select<Level> level = new Select<>();
    private final Select<Boolean> asked = new Select<>();
    private final IntegerField men = new IntegerField(translate("standings.law.oldest.men"));
    private final IntegerField women = new IntegerField(translate("standings.law.oldest.women"));
    private final DateField from = new DateField(translate("standings.law.from"));
    private final DateField to = new DateField(translate("standings.law.last-day"));
    private final TextField decision = new TextField(translate("standings.law.decision"));
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();
    private final Map<PostCode, LocalizedText> postNames;
    private final Div fields = new Div();

    ParameterForm(List<ParameterChoice> choices, Map<PostCode, LocalizedText> postNames) {
        this.postNames = postNames;
        configure(choices);
        byProperty.put("name", parameter);
        byProperty.put("from", from);
        byProperty.put("to", to);
        byProperty.put("decision", decision);
        fields.addClassName("parameter-fields");
        fields.add(parameter, asked, level, men, women, from, to, decision);
        showValueFields(null);
    }

    private void configure(List<ParameterChoice> choices) {
        parameter.setItems(choices);
        parameter.setItemLabelGenerator(LawTexts::name);
        parameter.addValueChangeListener(change -> showValueFields(change.getValue()));
        level.setLabel(translate("standings.law.level"));
        level.setItemLabelGenerator(item -> item == null ? "" : StandingTexts.of(item));
        asked.setLabel(translate("standings.law.asked"));
        asked.setItems(true, false);
        asked.setItemLabelGenerator(item -> item == null ? "" : translate("standings.law.value.asked." + item));
        asked.addValueChangeListener(_ -> showLevel());
        Stream.of(men, women).forEach(age -> {
            age.setMin(YOUNGEST);
            age.setMax(OLDEST);
        });
        to.setHelperText(translate("standings.law.last-day.help"));
        decision.setMaxLength(LONGEST_DECISION);
        decision.setHelperText(translate("standings.law.decision.help"));
        Stream.<HasValue<?, ?>>of(parameter, level, asked, men, women, from, decision)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private void showValueFields(@Nullable ParameterChoice chosen) {
        List<Level> levels = chosen == null ? List.of() : chosen.levels();
        boolean isAge = chosen != null && chosen.isAge();
        level.setItems(levels);
        men.setVisible(isAge);
        women.setVisible(isAge);
        asked.setVisible(chosen != null && !isAge && (levels.isEmpty() || chosen.mayBeLeftOut()));
        showLevel();
        parameter.setHelperText(chosen == null ? "" : LawTexts.posts(chosen.posts(), postNames));
        from.setHelperText(chosen == null ? "" : translate("standings.law.from.help", LawTexts.days(chosen.days())));
    }

    /** A level is asked for where there are levels and, if the province may decide not to ask, it asks. */
    private void showLevel() {
        boolean hasLevels = level.getListDataView().getItems().findAny().isPresent();
        level.setVisible(hasLevels && (!asked.isVisible() || Boolean.TRUE.equals(asked.getValue())));
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<DraftParameter> value() {
        boolean complete = Stream.of(
                        require(parameter, "standings.law.parameter.missing"),
                        require(level, "standings.law.value.missing"),
                        require(asked, "standings.law.value.missing"),
                        require(men, "standings.law.value.missing"),
                        require(women, "standings.law.value.missing"),
                        require(from, "uikit.date.missing"),
                        require(decision, "standings.law.decision.missing"))
                .allMatch(holds -> holds);
        return complete ? Optional.of(entered()) : Optional.empty();
    }

    /** Says at a field that is asked for, and empty, what is missing. */
    private static boolean require(HasValue<?, ?> field, String missing) {
        boolean holds = !((Component) field).isVisible() || !field.isEmpty();
        HasValidation said = (HasValidation) field;
        said.setErrorMessage(holds ? "" : translate(missing));
        said.setInvalid(!holds);
        return holds;
    }

    private DraftParameter entered() {
        LocalDate last = to.getValue();
        return new DraftParameter(
                parameter.getValue().name(),
                from.getValue(),
                last == null ? null : last.plusDays(1),
                decision.getValue(),
                enteredValue(),
                key);
    }

    private ProvincialParameter.Value enteredValue() {
        if (level.isVisible()) {
            return new ProvincialParameter.OfLevel(level.getValue());
        }
        return asked.isVisible()
                ? new ProvincialParameter.Asked(asked.getValue())
                : new ProvincialParameter.OfAge(men.getValue(), women.getValue());
    }

    @Override
    public boolean isChanged() {
        return Stream.<HasValue<?, ?>>of(parameter, level, asked, men, women, from, to, decision)
                .anyMatch(field -> !field.isEmpty());
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("parameter", parameter, ParameterChoice::name, this::choiceOf)
                .choice("asked", asked, String::valueOf, text -> Optional.of(Boolean.valueOf(text)))
                .choice("level", level, Level.class)
                .number("men", men)
                .number("women", women)
                .date("from", from)
                .date("to", to)
                .text("decision", decision);
    }

    private Optional<ParameterChoice> choiceOf(String name) {
        return parameter
                .getListDataView()
                .getItems()
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        HasValidation field = property.equals("value") ? valueField() : byProperty.get(property);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        return true;
    }

    private HasValidation valueField() {
        if (level.isVisible()) {
            return level;
        }
        return asked.isVisible() ? asked : men;
    }
}
