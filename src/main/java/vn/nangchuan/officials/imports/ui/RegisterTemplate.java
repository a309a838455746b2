package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.TitleByUnit;
import vn.nangchuan.officials.imports.ImportLists.PersonSheetRow;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.spreadsheets.EntryColumn;
import vn.nangchuan.spreadsheets.EntryColumn.Choices;
import vn.nangchuan.spreadsheets.EntryColumn.Dependent;
import vn.nangchuan.spreadsheets.EntryColumn.Listed;
import vn.nangchuan.spreadsheets.EntryRow;
import vn.nangchuan.spreadsheets.EntrySheet;

/**
 * The portal's own workbook of people. A post is picked after its kind: the column of kinds helps with that, and is passed
 * over when the file comes back.
 */
final class RegisterTemplate {

    private static final String POST_KIND = "POST_KIND";
    private static final int EMPTY_ROWS = 200;

    private final PostsOffered posts;
    private final FieldChoices choices;
    private final UnitType type;

    RegisterTemplate(PostsOffered posts, FieldChoices choices, UnitType type) {
        this.posts = posts;
        this.choices = choices;
        this.type = type;
    }

    /** The workbook with these people and room for more. */
    byte[] of(List<PersonSheetRow> people, String stamp) {
        List<EntryColumn> columns = columns(people);
        EntrySheet sheet = new EntrySheet(
                translate("officials.import.template.sheet"),
                translate("officials.import.template.key"),
                columns,
                stamp,
                TemplateGuide.of(columns));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            sheet.write(people.stream().map(this::row), EMPTY_ROWS, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private List<EntryColumn> columns(List<PersonSheetRow> people) {
        List<EntryColumn> columns = new ArrayList<>();
        for (SheetField field : SheetField.values()) {
            if (field == SheetField.POST) {
                columns.add(groups(postsByGroup(people).keySet()));
            }
            columns.add(new EntryColumn(
                    field.name(),
                    ImportTexts.of(field),
                    kind(field),
                    help(field),
                    choices(field, people),
                    field.isNeeded(),
                    false));
        }
        return columns;
    }

    private static EntryColumn groups(Collection<String> groups) {
        return new EntryColumn(
                POST_KIND,
                translate("officials.import.template.post-kind"),
                EntryColumn.Kind.TEXT,
                translate("officials.import.help.post-kind"),
                new Listed(List.copyOf(groups)),
                false,
                false);
    }

    /** Posts that nobody takes up any more stand apart: for people who have held one since. */
    private String group(PostChoice post) {
        String kind = translate("officials.kind." + post.kind());
        return post.hasEndedBy(posts.today()) ? translate("officials.import.template.former", kind) : kind;
    }

    private static EntryColumn.Kind kind(SheetField field) {
        return switch (field.kind()) {
            case DAY -> EntryColumn.Kind.DAY;
            case MONTH_OR_DAY -> EntryColumn.Kind.MONTH_OR_DAY;
            case TEXT, NUMBER, CHOICE, MONTH -> EntryColumn.Kind.TEXT;
        };
    }

    private static String help(SheetField field) {
        String kind = switch (field) {
            case IDENTITY_NUMBER -> "identity-number";
            case GENERAL_LEVEL -> "school-years";
            default -> field.kind().name();
        };
        String help = translate("officials.import.help." + (field.isSensitive() ? "sensitive" : kind));
        return field.isClearable() ? help + " " + translate("officials.import.help.clear") : help;
    }

    private @Nullable Choices choices(SheetField field, List<PersonSheetRow> people) {
        if (field == SheetField.POST) {
            return new Dependent(POST_KIND, postsByGroup(people));
        }
        List<String> words = new ArrayList<>(choices.of(field));
        if (words.isEmpty()) {
            return null;
        }
        if (field.isClearable()) {
            words.add(translate("officials.import.template.clear"));
        }
        return new Listed(words);
    }

    /**
     * Those that there are or were in a unit of the type, what is taken up today first; one that somebody holds all the same
     * is left to them. Since when a post is held is in another cell, so which fits its day is said when the file comes back.
     */
    private Map<String, List<String>> postsByGroup(List<PersonSheetRow> people) {
        Set<String> held = people.stream()
                .map(person -> person.values().getOrDefault(SheetField.POST, ""))
                .collect(Collectors.toSet());
        Map<String, List<String>> byGroup = new LinkedHashMap<>();
        posts.posts().stream()
                .filter(post -> isOffered(post) || held.contains(post.code().value()))
                .sorted(Comparator.comparing(post -> post.hasEndedBy(posts.today())))
                .forEach(post -> byGroup.computeIfAbsent(group(post), _ -> new ArrayList<>())
                        .add(choices.word(SheetField.POST, post.code().value())));
        return byGroup;
    }

    private boolean isOffered(PostChoice post) {
        return TitleByUnit.isIn(post.code(), type) && (posts.isOn(post, null) || post.hasEndedBy(posts.today()));
    }

    private EntryRow row(PersonSheetRow person) {
        List<@Nullable Object> values = new ArrayList<>();
        for (SheetField field : SheetField.values()) {
            String value = person.values().get(field);
            if (field == SheetField.POST) {
                values.add(posts.find(value).map(this::group).orElse(null));
            }
            values.add(value == null ? null : value(field, value));
        }
        return new EntryRow(person.key(), values);
    }

    private Object value(SheetField field, String value) {
        return switch (field.kind()) {
            case DAY, MONTH_OR_DAY -> LocalDate.parse(value);
            case CHOICE -> choices.word(field, value);
            case MONTH -> MonthOrDay.parse(value).written();
            case TEXT, NUMBER -> value;
        };
    }
}
