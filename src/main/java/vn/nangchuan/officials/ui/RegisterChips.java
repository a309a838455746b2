package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.uikit.Icon;

/** What narrows the register now, each with its removal. */
class RegisterChips extends Div {

    RegisterChips() {
        addClassName("filter-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("officials.register.chips"));
    }

    void show(RegisterAddress address, List<PostChoice> posts) {
        removeAll();
        Map<String, String> words = RegisterTexts.of(address, posts);
        setVisible(!words.isEmpty());
        words.forEach((parameter, text) -> add(chip(text, address.without(parameter))));
        if (words.size() > 1) {
            Button all = new Button(
                    translate("officials.register.chips.clear"),
                    _ -> OfficialNavigation.showRegister(address.unfiltered()));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            add(all);
        }
    }

    private static Button chip(String text, RegisterAddress without) {
        Button chip = new Button(text, Icon.X.create(), _ -> OfficialNavigation.showRegister(without));
        chip.setIconAfterText(true);
        chip.setAriaLabel(translate("officials.register.chip.remove", text));
        chip.addClassName("filter-chip");
        return chip;
    }
}
