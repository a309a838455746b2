package vn.nangchuan.kernel;

import java.util.Locale;

/** A name kept in both languages of the screens. */
public record LocalizedText(String vi, String en) {

    /** In the language asked for; Vietnamese where it is neither. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
