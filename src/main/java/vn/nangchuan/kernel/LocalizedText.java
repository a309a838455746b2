package vn.nangchuan.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name kept in both languages of the screens. */
public record LocalizedText(String vi, String en) {

    /**
     * Reads a list that the database wrote into one text: a line each, both languages separated by a tab.
     *
     * @param lines null: none
     */
    public static List<LocalizedText> ofLines(@Nullable String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("\n"))
                        .map(line -> line.split("\t", 2))
                        .map(both -> new LocalizedText(both[0], both[1]))
                        .toList();
    }

    /** In the language asked for; Vietnamese where it is neither. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
