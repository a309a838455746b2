package vn.nangchuan.uikit;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import java.util.Optional;

/** What a person has chosen about the look of the portal; empty where nothing was chosen yet. */
public interface Preferences {

    Optional<Locale> language();

    void rememberLanguage(Locale language);

    Optional<ColorScheme.Value> colourScheme();

    void rememberColourScheme(ColorScheme.Value scheme);
}
