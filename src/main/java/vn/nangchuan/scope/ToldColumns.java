package vn.nangchuan.scope;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The columns by which a row of a two-sided table tells the other side of an official whose dossier that side need not be
 * able to open. Only the side that keeps the dossier writes them (decision 19).
 *
 * @param source the table on whose row one made by the other side rests, named by {@code <table>_id}; empty where the
 *     keeping side makes the rows
 * @param asSource what such a row says as its source does: own column, and the source's
 * @param told further ones; a row made by the other side leaves them empty
 * @param asDossier what the database carries over whenever the dossier changes: own column, and the official's
 */
record ToldColumns(
        Optional<String> source, Map<String, String> asSource, List<String> told, Map<String, String> asDossier) {

    private static final Pattern AS_SOURCE = Pattern.compile("as ([a-z_]+) (.+)");
    private static final Pattern TELLS = Pattern.compile("tells (.+)");
    private static final Pattern FROM_DOSSIER = Pattern.compile("from the dossier (.+)");

    /**
     * Reads the words of a table's comment, such as {@code as nomination official_id, funding_unit_id =
     * nominating_unit_id}, {@code tells birth_date} and {@code from the dossier official_name = full_name, birth_date}.
     */
    static ToldColumns of(List<String> words) {
        Optional<Matcher> source = first(words, AS_SOURCE);
        return new ToldColumns(
                source.map(matched -> matched.group(1)),
                source.map(matched -> pairs(matched.group(2))).orElse(Map.of()),
                first(words, TELLS)
                        .map(matched -> List.copyOf(pairs(matched.group(1)).keySet()))
                        .orElse(List.of()),
                first(words, FROM_DOSSIER)
                        .map(matched -> pairs(matched.group(1)))
                        .orElse(Map.of()));
    }

    private static Optional<Matcher> first(List<String> words, Pattern pattern) {
        return words.stream().map(pattern::matcher).filter(Matcher::matches).findFirst();
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Arrays.stream(list.split(",\\s*"))
                .map(pair -> pair.split("\\s*=\\s*"))
                .forEach(pair -> pairs.put(pair[0], pair[pair.length - 1]));
        return pairs;
    }

    /** The columns that only the keeping side may change. */
    Set<String> kept() {
        Set<String> kept = new LinkedHashSet<>(asSource.keySet());
        kept.addAll(told);
        return kept;
    }

    /** All of the table's own columns that are named. */
    Set<String> all() {
        Set<String> all = kept();
        all.addAll(asDossier.keySet());
        return all;
    }

    /**
     * That who makes a row about an official whose dossier they cannot open says no more of them than they were told; a
     * condition to be added to others.
     *
     * @param keptInScope whether the dossier of the new row is in the scope
     */
    String saidAsSource(String owner, String keptInScope) {
        return source.map(table -> " AND (%s OR (EXISTS (SELECT 1 FROM `%s`.`%s` s WHERE %s)%s))"
                        .formatted(keptInScope, owner, table, sameAs(table), leftEmpty()))
                .orElse("");
    }

    /**
     * That only who keeps the dossier changes what is told of it; a condition to be added to others.
     *
     * @param keptInScope whether the dossier of the old row is in the scope
     */
    String toldAsBefore(String keptInScope) {
        return kept().isEmpty() ? "" : " AND (%s OR (%s))".formatted(keptInScope, WallTable.unchanged(kept()));
    }

    private String sameAs(String table) {
        return "s.id = NEW.%s_id AND s.counter_path = NEW.counter_path".formatted(table)
                + asSource.entrySet().stream()
                        .map(column ->
                                " AND BINARY s.%s <=> BINARY NEW.%s".formatted(column.getValue(), column.getKey()))
                        .collect(Collectors.joining());
    }

    private String leftEmpty() {
        return told.stream().map(column -> " AND NEW." + column + " IS NULL").collect(Collectors.joining());
    }
}
