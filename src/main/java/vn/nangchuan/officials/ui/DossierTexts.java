package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** Words around the fields of a dossier. */
final class DossierTexts {

    /** Stands for what is sensitive and not shown. */
    static final String MASK = "••••••";

    private DossierTexts() {}

    static void help(HasHelper field, String key) {
        field.setHelperText(translate(key));
    }

    /** @param lastFour of the number that stays where none is typed; null where there is none */
    static void helpWithNumber(TextField number, @Nullable String lastFour) {
        number.setAutocomplete(Autocomplete.OFF);
        number.setHelperText(
                lastFour == null
                        ? translate("officials.entry.number.help")
                        : translate("officials.entry.number.help.keep", masked(lastFour)));
    }

    static String masked(String lastFour) {
        return "•••• •••• " + lastFour;
    }
}
