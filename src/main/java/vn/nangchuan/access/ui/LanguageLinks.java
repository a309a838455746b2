package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import vn.nangchuan.uikit.Preferences;

/** Switches the language before anybody has signed in. */
class LanguageLinks extends Div {

    private final Preferences preferences;

    LanguageLinks(Preferences preferences) {
        this.preferences = preferences;
        addClassName("language-links");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", translate("access.login.language"));
        add(link("Tiếng Việt", Locale.of("vi", "VN")), link("English", Locale.ENGLISH));
    }

    private Button link(String name, Locale language) {
        Button button = new Button(name, click -> choose(language));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", language.getLanguage());
        boolean chosen = getLocale().getLanguage().equals(language.getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }

    private void choose(Locale language) {
        preferences.rememberLanguage(language);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
