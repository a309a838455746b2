package vn.nangchuan.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one change that a scope narrowed to one official may make to their rows of a table: a column goes from one word to
 * another, a few others are written with it, and nothing else changes. What the unit decides on such a row stays the
 * unit's.
 *
 * @param with the columns written with it, and those that every change writes
 */
record OfficialsStep(String column, String from, String to, Set<String> with) {

    private static final Pattern WORDS =
            Pattern.compile("officials move ([a-z_]+) from ([A-Z_]+) to ([A-Z_]+) with ([a-z_]+(?:, [a-z_]+)*)");
    private static final Set<String> WRITTEN_BY_EVERY_CHANGE = Set.of("changed_by", "version");

    /**
     * Reads it from the words of a comment; only rows that belong to an official can have one.
     *
     * @throws IllegalStateException when it is not understood, or names a column that the table does not have
     */
    static Optional<OfficialsStep> named(String table, TableKind kind, List<String> words, List<String> columns) {
        return words.stream()
                .filter(word -> word.startsWith("officials "))
                .findFirst()
                .map(WORDS::matcher)
                .map(found -> {
                    if (kind != TableKind.PERSON_OWNED || !found.matches()) {
                        throw refused(table);
                    }
                    return of(table, found, columns);
                });
    }

    private static OfficialsStep of(String table, Matcher found, List<String> columns) {
        Set<String> with = new HashSet<>(List.of(found.group(4).split(", ")));
        if (!columns.contains(found.group(1)) || !columns.containsAll(with)) {
            throw refused(table);
        }
        with.addAll(WRITTEN_BY_EVERY_CHANGE);
        return new OfficialsStep(found.group(1), found.group(2), found.group(3), Set.copyOf(with));
    }

    private static IllegalStateException refused(String table) {
        return new IllegalStateException(
                "The comment of the table " + table + " does not say rightly what officials may write");
    }

    /** What a row must satisfy to be added. */
    String begins() {
        return "NEW.`%s` = '%s'".formatted(column, from);
    }

    /** What a row must satisfy, before and after, to be changed. */
    String isTaken(List<String> columns) {
        List<String> kept = columns.stream()
                .filter(name -> !name.equals(column) && !with.contains(name))
                .toList();
        return "OLD.`%1$s` = '%2$s' AND NEW.`%1$s` = '%3$s' AND %4$s"
                .formatted(column, from, to, WallTable.unchanged(kept));
    }
}
