package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.waivers.RequestWaiver;
import vn.nangchuan.officials.waivers.WaiverChoice;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** A waiver to be asked for: of what, down to which level, on which days, under what. */
class WaiverForm implements FormContent<RequestWaiver> {

    private static final int LONGEST_BASIS = 300;

    private final UUID key = UUID.randomUUID();
    private final transient OfficialId official;
    private final transient List<WaiverChoice> choices;
    private final Select<WaiverChoice> requirement = new Select<>();
    private final Select<Level> reducedTo = new Select<>();
    private final DateField from = new DateField(translate("officials.waiver.from"));
    private final DateField to = new DateField(translate("officials.waiver.last-day"));
    private final TextArea basis = new TextArea(translate("officials.waiver.basis"));
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();
    private final Div fields = new Div();

    WaiverForm(OfficialId official, List<WaiverChoice> choices) {
        this.official = official;
        this.choices = choices;
        configure();
        byProperty.put("requirement", requirement);
        byProperty.put("reducedTo", reducedTo);
        byProperty.put("from", from);
        byProperty.put("to", to);
        byProperty.put("basis", basis);
        fields.addClassName("waiver-fields");
        fields.add(requirement, reducedTo, from, to, basis);
    }

    private void configure() {
        requirement.setLabel(translate("officials.waiver.requirement"));
        requirement.setItems(choices);
        requirement.setItemLabelGenerator(choice -> choice == null ? "" : StandingTexts.of(choice.requirement()));
        requirement.addValueChangeListener(change -> showLevels(change.getValue()));
        requirement.setHelperText(choices.isEmpty() ? translate("officials.waiver.requirement.none") : "");
        reducedTo.setLabel(translate("officials.waiver.reduced-to"));
        reducedTo.setItemLabelGenerator(
                level -> level == null ? translate("officials.waiver.reduced-to.nothing") : StandingTexts.of(level));
        reducedTo.setEmptySelectionAllowed(true);
        reducedTo.setEmptySelectionCaption(translate("officials.waiver.reduced-to.nothing"));
        reducedTo.setVisible(false);
        to.setHelperText(translate("officials.waiver.last-day.help"));
        basis.setMaxLength(LONGEST_BASIS);
        basis.setMinRows(2);
        basis.setHelperText(translate("officials.waiver.basis.help"));
        Stream.<HasValue<?, ?>>of(requirement, from, basis).forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private void showLevels(@Nullable WaiverChoice chosen) {
        List<Level> levels = chosen == null ? List.of() : chosen.lowerLevels();
        reducedTo.setItems(levels);
        reducedTo.setVisible(!levels.isEmpty());
        requirement.setHelperText(chosen == null ? "" : clause(chosen));
    }

    private static String clause(WaiverChoice chosen) {
        LegalSource source = chosen.requirement().legalSource();
        return translate(
                "officials.waiver.requirement.help",
                source.article(),
                source.document(),
                StandingTexts.of(chosen.state()));
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<RequestWaiver> value() {
        boolean complete = Stream.of(
                        require(requirement, "officials.waiver.requirement.missing"),
                        require(from, "uikit.date.missing"),
                        require(basis, "finding.WAIVER_BASIS_MISSING"))
                .allMatch(holds -> holds);
        return complete ? Optional.of(entered()) : Optional.empty();
    }

    /** Says at a field that is empty what is missing. */
    private static boolean require(HasValue<?, ?> field, String missing) {
        boolean holds = !field.isEmpty();
        HasValidation said = (HasValidation) field;
        said.setErrorMessage(holds ? "" : translate(missing));
        said.setInvalid(!holds);
        return holds;
    }

    private RequestWaiver entered() {
        LocalDate last = to.getValue();
        return new RequestWaiver(
                official,
                requirement.getValue().requirement().id(),
                reducedTo.getValue(),
                from.getValue(),
                last == null ? null : last.plusDays(1),
                basis.getValue(),
                key);
    }

    @Override
    public boolean isChanged() {
        return Stream.<HasValue<?, ?>>of(requirement, reducedTo, from, to, basis)
                .anyMatch(field -> !field.isEmpty());
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice(
                        "requirement",
                        requirement,
                        choice -> choice.requirement().id(),
                        this::choiceOf)
                .choice("reducedTo", reducedTo, Level.class)
                .date("from", from)
                .date("to", to)
                .text("basis", basis);
    }

    private Optional<WaiverChoice> choiceOf(String id) {
        return choices.stream()
                .filter(choice -> choice.requirement().id().equals(id))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        HasValidation field = byProperty.get(property);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        return true;
    }
}
