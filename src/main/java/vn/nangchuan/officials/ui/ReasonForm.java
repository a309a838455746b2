package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.Optional;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.uikit.FormContent;

/** Why somebody looks at what is sensitive, from a short list. */
class ReasonForm implements FormContent<DisclosureReason> {

    private final RadioButtonGroup<DisclosureReason> reason = new RadioButtonGroup<>();
    private final Div content = new Div();

    ReasonForm(boolean mayEdit, String saying) {
        reason.setLabel(translate("officials.disclosure.reason"));
        reason.setItems(Arrays.stream(DisclosureReason.values())
                .filter(offered -> offered != DisclosureReason.OWN)
                .filter(offered -> mayEdit || offered != DisclosureReason.EDITING)
                .toList());
        reason.setItemLabelGenerator(item -> translate("officials.disclosure.reason." + item));
        reason.setRequiredIndicatorVisible(true);
        content.add(new Paragraph(saying), reason);
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<DisclosureReason> value() {
        reason.setErrorMessage(translate("officials.disclosure.reason.missing"));
        reason.setInvalid(reason.isEmpty());
        return reason.getOptionalValue();
    }

    @Override
    public boolean isChanged() {
        return false;
    }

    @Override
    public boolean showAt(String property, String text) {
        return false;
    }
}
