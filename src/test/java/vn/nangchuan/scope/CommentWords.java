package vn.nangchuan.scope;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a table's comment adds to its kind about single columns, read apart from the wall's own reading.
 *
 * @param step all that whoever looks at their own file may change; null: nothing is said
 * @param source the table that a row made by the other side must agree with; null: none
 * @param asSource in which columns, and what they are called there
 * @param told what such a row leaves empty; only the keeping side changes these and those of the source
 * @param asDossier what is carried over when the dossier changes: own column, and the official's
 */
record CommentWords(
        @Nullable Step step,
        @Nullable String source,
        Map<String, String> asSource,
        List<String> told,
        Map<String, String> asDossier) {

    /**
     * A column goes from one word to another.
     *
     * @param with what else may be changed then; null: anything
     */
    record Step(
            String column, String from, String to, @Nullable Set<String> with) {}

    private static final Pattern OF_THE_WHOLE_ROW =
            Pattern.compile("kind: .+|append-only|created by \\w+|person is id|open to officials|many at once");
    private static final Pattern ASKED = Pattern.compile("asked by officials");
    private static final Pattern MOVE = Pattern.compile("officials move (\\w+) from (\\w+) to (\\w+) with (.+)");
    private static final Pattern AS = Pattern.compile("as (\\w+) (.+)");
    private static final Pattern TELLS = Pattern.compile("tells (.+)");
    private static final Pattern FROM_DOSSIER = Pattern.compile("from the dossier (.+)");

    /**
     * Reads a comment.
     *
     * @throws IllegalStateException when it says something that no probe asks about
     */
    static CommentWords of(String table, String comment) {
        Step step = null;
        String source = null;
        Map<String, String> asSource = Map.of();
        List<String> told = List.of();
        Map<String, String> asDossier = Map.of();
        for (String words : comment.split(";\\s*")) {
            Matcher move = MOVE.matcher(words);
            Matcher as = AS.matcher(words);
            Matcher tells = TELLS.matcher(words);
            Matcher fromDossier = FROM_DOSSIER.matcher(words);
            if (move.matches()) {
                Set<String> with = new LinkedHashSet<>(List.of(move.group(4).split(",\\s*")));
                with.addAll(List.of("changed_by", "version"));
                step = new Step(move.group(1), move.group(2), move.group(3), with);
            } else if (ASKED.matcher(words).matches()) {
                step = new Step("status", "OPEN", "WITHDRAWN", null);
            } else if (as.matches()) {
                source = as.group(1);
                asSource = pairs(as.group(2));
            } else if (tells.matches()) {
                told = List.copyOf(pairs(tells.group(1)).keySet());
            } else if (fromDossier.matches()) {
                asDossier = pairs(fromDossier.group(1));
            } else if (!OF_THE_WHOLE_ROW.matcher(words).matches()) {
                throw new IllegalStateException("The comment of " + table + " says '" + words + "': probe it");
            }
        }
        return new CommentWords(step, source, asSource, told, asDossier);
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Arrays.stream(list.split(",\\s*"))
                .map(pair -> pair.split("\\s*=\\s*"))
                .forEach(pair -> pairs.put(pair[0], pair[pair.length - 1]));
        return pairs;
    }

    /** Columns that only the side which keeps the row changes. */
    Set<String> kept() {
        Set<String> kept = new LinkedHashSet<>(asSource.keySet());
        kept.addAll(told);
        return kept;
    }

    /** Whether in that scope the step is all that may be done. */
    boolean holdsToStep(@Nullable Scope scope) {
        return step != null && (scope == null || scope.official() != null);
    }
}
