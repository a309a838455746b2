package vn.nangchuan.standings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** Rows that are stored and come to say what is missing. */
    List<StoredRow<R>> replaced() {
        return IntStream.range(0, Math.min(obsolete.size(), missing.size()))
                .mapToObj(index -> new StoredRow<>(obsolete.get(index).id(), missing.get(index)))
                .toList();
    }

    /** Rows for which there is nothing left to say. */
    List<Long> removed() {
        return obsolete.stream().skip(missing.size()).map(StoredRow::id).toList();
    }

    /** What is missing and finds no row. */
    List<R> added() {
        return missing.stream().skip(obsolete.size()).toList();
    }

    boolean isEmpty() {
        return obsolete.isEmpty() && missing.isEmpty();
    }

    /** How many rows have to be removed or added. */
    int size() {
        return obsolete.size() + missing.size();
    }
}
