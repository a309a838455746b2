package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.spreadsheets.EntryColumn;
import vn.nangchuan.spreadsheets.EntryColumn.Choices;
import vn.nangchuan.spreadsheets.EntryColumn.Dependent;
import vn.nangchuan.spreadsheets.EntryColumn.Listed;
import vn.nangchuan.spreadsheets.EntryGuide;
import vn.nangchuan.spreadsheets.EntryGuide.Explained;
import vn.nangchuan.spreadsheets.EntryGuide.Part;
import vn.nangchuan.spreadsheets.EntryGuide.Sayings;
import vn.nangchuan.uikit.Formats;

/** What the portal's own workbook of people says of itself; its columns are explained out of what they are made of. */
final class TemplateGuide {

    private static final String TEXTS = "officials.import.guide.";
    /** Longer lists are told by their length; they stand in the cells. */
    private static final int MOST_CHOICES = 15;

    private TemplateGuide() {}

    static EntryGuide of(List<EntryColumn> columns) {
        List<Part> parts = List.of(
                sayings("use", translate("officials.import.template.sheet"), 4),
                columns(columns),
                new Sayings(translate(TEXTS + "not-carried"), List.of(translate("officials.import.not-carried"))),
                sayings("steps", translate("officials.import.title"), 5));
        return new EntryGuide(translate(TEXTS + "title"), parts);
    }

    private static Sayings sayings(String key, String argument, int count) {
        return new Sayings(
                translate(TEXTS + key),
                Stream.iterate(1, number -> number + 1)
                        .limit(count)
                        .map(number -> translate(TEXTS + key + "." + number, argument))
                        .toList());
    }

    private static Explained columns(List<EntryColumn> columns) {
        return new Explained(
                translate(TEXTS + "columns"),
                Stream.of("column", "needed", "about", "how", "choices")
                        .map(head -> translate(TEXTS + "columns." + head))
                        .toList(),
                columns.stream().map(column -> row(column, columns)).toList());
    }

    private static List<String> row(EntryColumn column, List<EntryColumn> columns) {
        return List.of(
                column.header(),
                translate(TEXTS + (column.required() ? "needed" : "not-needed")),
                about(column.code()),
                column.help() == null ? "" : column.help(),
                choices(column.choices(), columns));
    }

    /** Of papers the same for all kinds, but for the name of a course. */
    private static String about(String code) {
        String what = Arrays.stream(SheetField.values())
                .filter(field -> field.name().equals(code) && field.criterion() != null)
                .map(field -> "paper." + (isCourse(field) ? "course" : field.property()))
                .findFirst()
                .orElse(code);
        return translate(TEXTS + "about." + what);
    }

    /** Papers of courses name the course where others say what was studied. */
    private static boolean isCourse(SheetField field) {
        return field.criterion() != null
                && field.criterion().isOfCourses()
                && field.property().equals("studied");
    }

    private static String choices(@Nullable Choices choices, List<EntryColumn> columns) {
        return switch (choices) {
            case null -> "";
            case Listed listed -> listed(listed.values());
            case Dependent dependent ->
                translate(
                        TEXTS + "dependent",
                        columns.stream()
                                .filter(column -> column.code().equals(dependent.onColumnCode()))
                                .map(EntryColumn::header)
                                .findFirst()
                                .orElseThrow());
        };
    }

    /** The word that empties a field is picked like a choice and is none. */
    private static String listed(List<String> words) {
        String clear = translate("officials.import.template.clear");
        long count = words.stream().filter(word -> !word.equals(clear)).count();
        return count > MOST_CHOICES
                ? translate(TEXTS + "many", Formats.current().number(count))
                : String.join("; ", words);
    }
}
