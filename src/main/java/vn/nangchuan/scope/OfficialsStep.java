package vn.nangchuan.scope;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
     * Reads it from the words of a comment.
     *
     * @throws IllegalStateException when it names a column that the table does not have
     */
    static Optional<OfficialsStep> named(String table, List<String> words, List<String> columns) {
        return words.stream()
                .map(WORDS::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> {
                    Set<String> with = new HashSet<>(List.of(found.group(4).split(", ")));
                    if (!columns.contains(found.group(1)) || !columns.containsAll(with)) {
                        throw new IllegalStateException("The table " + table
                                + " says what officials may write, but has " + "not all the columns that it names");
                    }
                    with.addAll(WRITTEN_BY_EVERY_CHANGE);
                    return new OfficialsStep(found.group(1), found.group(2), found.group(3), Set.copyOf(with));
                });
    }

    /** What a row must satisfy to be added. */
    String begins() {
        return "NEW.`%s` = '%s'".formatted(column, from);
    }

    /** What a row must satisfy, before and after, to be changed. */
    String isTaken(List<String> columns) {
        String kept = columns.stream()
                .filter(name -> !name.equals(column) && !with.contains(name))
                .map(name -> "BINARY NEW.`%1$s` <=> BINARY OLD.`%1$s`".formatted(name))
                .collect(Collectors.joining(" AND "));
        return "OLD.`%1$s` = '%2$s' AND NEW.`%1$s` = '%3$s' AND %4$s".formatted(column, from, to, kept);
    }
}
