package vn.nangchuan.standings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What sets the stored rows of an official apart from the computed ones.
 *
 * @param obsolete stored, and not computed
 * @param missing computed, and not stored
 */
record RowChanges<R>(List<StoredRow<R>> obsolete, List<R> missing) {

    static <R> RowChanges<R> between(Collection<StoredRow<R>> stored, Collection<R> computed) {
        Set<R> missing = new LinkedHashSet<>(computed);
        List<StoredRow<R>> obsolete =
                stored.stream().filter(row -> !missing.remove(row.content())).toList();
        return new RowChanges<>(obsolete, List.copyOf(missing));
    }

    /** Without the rows that are stored and computed alike in what counts of them. */
    RowChanges<R> in(Function<R, ?> whatCounts) {
        Set<Object> computed = missing.stream().map(whatCounts).collect(Collectors.toSet());
        Set<Object> stored =
                obsolete.stream().map(row -> whatCounts.apply(row.content())).collect(Collectors.toSet());
        return new RowChanges<>(
                obsolete.stream()
                        .filter(row -> !computed.contains(whatCounts.apply(row.content())))
                        .toList(),
                missing.stream()
                        .filter(row -> !stored.contains(whatCounts.apply(row)))
                        .toList());
    }

    boolean isEmpty() {
        return obsolete.isEmpty() && missing.isEmpty();
    }

    /** How many rows have to be removed or added. */
    int size() {
        return obsolete.size() + missing.size();
    }
}
