package vn.nangchuan.standings.sandbox.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.standings.law.TrialValue;
import vn.nangchuan.standings.law.ui.ParameterFields;
import vn.nangchuan.uikit.FormContent;

/** A value to be tried that nobody has drafted. */
class TrialForm implements FormContent<TrialValue> {

    private final ParameterFields fields;

    TrialForm(List<ParameterChoice> choices, Map<PostCode, LocalizedText> postNames) {
        fields = new ParameterFields(choices, postNames);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<TrialValue> value() {
        return fields.isComplete()
                ? Optional.of(new TrialValue(fields.name(), fields.from(), fields.value()))
                : Optional.empty();
    }

    @Override
    public boolean isChanged() {
        return fields.isChanged();
    }

    @Override
    public boolean showAt(String property, String text) {
        return fields.showAt(property, text);
    }
}
