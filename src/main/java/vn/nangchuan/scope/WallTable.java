package vn.nangchuan.scope;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One table of the owner schema as the wall sees it.
 *
 * @param appendOnly rows are written once and never changed or removed
 * @param creator of a two-sided table: the side that creates its rows
 * @param person the column that names the official whose row it is, if any
 * @param told what its rows tell the other side of an official
 * @param openToOfficials whether a scope narrowed to one official reaches its rows though they name none
 * @param officialsStep the one change that a scope narrowed to one official may make to a row; empty: any
 * @param manyAtOnce whether many rows of one unit are added by a procedure of their own
 * @param columns the visible columns in their order
 * @param keys its foreign keys
 */
record WallTable(
        String name,
        TableKind kind,
        boolean appendOnly,
        Creator creator,
        ToldColumns told,
        Optional<String> person,
        boolean openToOfficials,
        Optional<OfficialsStep> officialsStep,
        boolean manyAtOnce,
        List<String> columns,
        List<ForeignKey> keys) {

    /** Which side of a two-sided table creates a row. */
    enum Creator {
        UNIT,
        COUNTER,
        EITHER
    }

    /**
     * Reads the comment, such as {@code kind: two-sided; created by counter; append-only}.
     *
     * @throws IllegalStateException when a table has no kind, or one that its columns do not fit
     */
    static WallTable of(String name, String comment, List<String> columns, List<ForeignKey> keys) {
        List<String> words = List.of(comment.split(";\\s*"));
        if (!words.getFirst().startsWith("kind: ")) {
            throw new IllegalStateException("The table " + name + " names no kind in its comment");
        }
        TableKind kind = kindOf(name, words.getFirst().substring("kind: ".length()));
        requireColumns(name, kind, columns);
        Optional<OfficialsStep> step = OfficialsStep.named(name, kind, words, columns);
        return new WallTable(
                identifier(name),
                kind,
                words.contains("append-only"),
                creator(words),
                told(name, words, columns),
                person(words, columns),
                words.contains("open to officials"),
                step,
                manyAtOnce(name, kind, step, words),
                columns.stream().map(WallTable::identifier).toList(),
                keys);
    }

    /** That these columns are what they were to the letter, in a trigger on a change. */
    static String unchanged(Collection<String> columns) {
        return columns.stream()
                .map("BINARY NEW.%1$s <=> BINARY OLD.%1$s"::formatted)
                .collect(Collectors.joining(" AND "));
    }

    String columnList() {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }

    boolean hasColumn(String column) {
        return columns.contains(column);
    }

    /** Whether all provinces share its rows: then migrations alone write them. */
    boolean isShared() {
        return kind == TableKind.CATALOGUE && !hasColumn("province_id");
    }

    /** The door asks about one path, and nothing else that a trigger on a new row might. */
    private static boolean manyAtOnce(String table, TableKind kind, Optional<OfficialsStep> step, List<String> words) {
        boolean many = words.contains("many at once");
        boolean judgedByPath = kind == TableKind.TENANT || kind == TableKind.PERSON_OWNED;
        if (many && !(judgedByPath && step.isEmpty())) {
            throw new IllegalStateException("To the table " + table + " rows cannot be added many at once");
        }
        return many;
    }

    private static Creator creator(List<String> words) {
        if (words.contains("created by either")) {
            return Creator.EITHER;
        }
        return words.contains("created by counter") ? Creator.COUNTER : Creator.UNIT;
    }

    private static ToldColumns told(String table, List<String> words, List<String> columns) {
        ToldColumns told = ToldColumns.of(words);
        if (!columns.containsAll(told.all())) {
            throw new IllegalStateException("The table " + table + " lacks one of the columns " + told.all());
        }
        return told;
    }

    /** Tables of people say {@code person is id}; others name their official in {@code official_id}. */
    private static Optional<String> person(List<String> words, List<String> columns) {
        if (words.contains("person is id")) {
            return Optional.of("id");
        }
        return Optional.of("official_id").filter(columns::contains);
    }

    private static TableKind kindOf(String table, String word) {
        try {
            return TableKind.named(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The kind of the table " + table + ": " + e.getMessage(), e);
        }
    }

    private static void requireColumns(String table, TableKind kind, List<String> columns) {
        Set<String> missing = kind.columns().stream()
                .filter(column -> !columns.contains(column))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The table " + table + " is of kind " + kind + " but has no column " + missing);
        }
    }

    private static String identifier(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,60}")) {
            throw new IllegalStateException("Names in the schema are lower-case letters, digits and _: " + name);
        }
        return name;
    }
}
