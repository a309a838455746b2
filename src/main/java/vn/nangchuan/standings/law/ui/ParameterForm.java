package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** A value that the province sets: which, to what, on which days, by which decision. */
class ParameterForm implements FormContent<DraftParameter> {

    private static final int LONGEST_DECISION = 200;

    private final UUID key = UUID.randomUUID();
    private final ParameterFields fields;
    private final DateField to = new DateField(translate("standings.law.last-day"));
    private final TextField decision = new TextField(translate("standings.law.decision"));

    ParameterForm(List<ParameterChoice> choices, Map<PostCode, LocalizedText> postNames) {
        fields = new ParameterFields(choices, postNames);
        to.setHelperText(translate("standings.law.last-day.help"));
        decision.setMaxLength(LONGEST_DECISION);
        decision.setHelperText(translate("standings.law.decision.help"));
        decision.setRequiredIndicatorVisible(true);
        fields.add(to, decision);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<DraftParameter> value() {
        boolean complete = fields.isComplete();
        boolean decided = ParameterFields.require(decision, "standings.law.decision.missing");
        return complete && decided ? Optional.of(entered()) : Optional.empty();
    }

    private DraftParameter entered() {
        LocalDate last = to.getValue();
        return new DraftParameter(
                fields.name(),
                fields.from(),
                last == null ? null : last.plusDays(1),
                decision.getValue(),
                fields.value(),
                key);
    }

    @Override
    public boolean isChanged() {
        return fields.isChanged() || !to.isEmpty() || !decision.isEmpty();
    }

    @Override
    public DraftFields draftFields() {
        return fields.draftFields().date("to", to).text("decision", decision);
    }

    @Override
    public boolean showAt(String property, String text) {
        HasValidation own = switch (property) {
            case "to" -> to;
            case "decision" -> decision;
            default -> null;
        };
        if (own == null) {
            return fields.showAt(property, text);
        }
        own.setErrorMessage(text);
        own.setInvalid(true);
        return true;
    }
}
