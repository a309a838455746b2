package vn.nangchuan.standings;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    boolean isEmpty() {
        return obsolete.isEmpty() && missing.isEmpty();
    }

    /** How many rows have to be removed or added. */
    int size() {
        return obsolete.size() + missing.size();
    }
}
