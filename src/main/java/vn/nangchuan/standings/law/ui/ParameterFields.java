package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;

/** A value that a province may set, to what, and from which day on. */
public class ParameterFields extends Div {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 100;

    private final ComboBox<ParameterChoice> parameter = new ComboBox<>(translate("standings.law.parameter"));
    private final Select<Level> level = new Select<>();
    private final Select<Boolean> asked = new Select<>();
    private final IntegerField men = new IntegerField(translate("standings.law.oldest.men"));
    private final IntegerField women = new IntegerField(translate("standings.law.oldest.women"));
    private final DateField from = new DateField(translate("standings.law.from"));
    private final transient Map<PostCode, LocalizedText> postNames;

    public ParameterFields(List<ParameterChoice> choices, Map<PostCode, LocalizedText> postNames) {
        this.postNames = postNames;
        addClassName("parameter-fields");
        configure(choices);
        add(parameter, asked, level, men, women, from);
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
        all().forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(parameter, level, asked, men, women, from);
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

    /** Whether all that is asked for is entered; where not, the fields say so. */
    public boolean isComplete() {
        return Stream.of(
                        require(parameter, "standings.law.parameter.missing"),
                        require(level, "standings.law.value.missing"),
                        require(asked, "standings.law.value.missing"),
                        require(men, "standings.law.value.missing"),
                        require(women, "standings.law.value.missing"),
                        require(from, "uikit.date.missing"))
                .allMatch(holds -> holds);
    }

    /** Says at a field that is asked for, and empty, what is missing. */
    static boolean require(HasValue<?, ?> field, String missing) {
        boolean holds = !((Component) field).isVisible() || !field.isEmpty();
        HasValidation said = (HasValidation) field;
        said.setErrorMessage(holds ? "" : translate(missing));
        said.setInvalid(!holds);
        return holds;
    }

    /** The name of the value; once it is complete, as the next two. */
    public String name() {
        return parameter.getValue().name();
    }

    public LocalDate from() {
        return from.getValue();
    }

    public ProvincialParameter.Value value() {
        if (level.isVisible()) {
            return new ProvincialParameter.OfLevel(level.getValue());
        }
        return asked.isVisible()
                ? new ProvincialParameter.Asked(asked.getValue())
                : new ProvincialParameter.OfAge(men.getValue(), women.getValue());
    }

    /** Whether anything was entered. */
    public boolean isChanged() {
        return all().anyMatch(field -> !field.isEmpty());
    }

    DraftFields draftFields() {
        return DraftFields.none()
                .choice("parameter", parameter, ParameterChoice::name, this::choiceOf)
                .choice("asked", asked, String::valueOf, text -> Optional.of(Boolean.valueOf(text)))
                .choice("level", level, Level.class)
                .number("men", men)
                .number("women", women)
                .date("from", from);
    }

    private Optional<ParameterChoice> choiceOf(String name) {
        return parameter
                .getListDataView()
                .getItems()
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }

    /** Shows the text at the field of that property; false when there is no such field here. */
    public boolean showAt(String property, String text) {
        return fieldOf(property)
                .map(field -> {
                    field.setErrorMessage(text);
                    field.setInvalid(true);
                    return true;
                })
                .orElse(false);
    }

    private Optional<HasValidation> fieldOf(String property) {
        return switch (property) {
            case "name" -> Optional.of(parameter);
            case "value" -> Optional.of(valueField());
            case "from" -> Optional.of(from);
            default -> Optional.empty();
        };
    }

    private HasValidation valueField() {
        if (level.isVisible()) {
            return level;
        }
        return asked.isVisible() ? asked : men;
    }
}
