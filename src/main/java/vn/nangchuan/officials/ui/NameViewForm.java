package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import vn.nangchuan.officials.views.NameView;
import vn.nangchuan.uikit.FormContent;

/** How a view of the register is called and for whom it is. */
class NameViewForm implements FormContent<NameView> {

    private static final int LONGEST_NAME = 60;

    private final TextField name = new TextField(translate("officials.views.name"));
    private final Checkbox shared = new Checkbox(translate("officials.views.shared"));
    private final Checkbox preferred = new Checkbox(translate("officials.views.preferred"));
    private final Div fields = new Div(name, shared, preferred);
    private final NameView before;

    NameViewForm(NameView before) {
        this.before = before;
        fields.addClassName("waiver-fields");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValue(before.name());
        shared.setValue(before.shared());
        shared.setHelperText(translate("officials.views.shared.help"));
        preferred.setValue(before.preferred());
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<NameView> value() {
        name.setErrorMessage(translate("finding.VIEW_NAME_MISSING"));
        name.setInvalid(name.getValue().isBlank());
        return name.isInvalid() ? Optional.empty() : Optional.of(entered());
    }

    private NameView entered() {
        return new NameView(name.getValue(), shared.getValue(), preferred.getValue());
    }

    @Override
    public boolean isChanged() {
        return !entered().equals(before);
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
