package vn.nangchuan.standings.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;

/**
 * What one of two versions says and the other does not.
 *
 * @param before null: it is added
 * @param after null: it is gone
 */
@Published("what rule sets say is law")
public record Change<T>(@Nullable T before, @Nullable T after) {

    /** What differs, in the order of the later version, then what is gone. The same id may come again, for other days. */
    static <T> List<Change<T>> between(List<T> before, List<T> after, Function<T, String> id) {
        Set<String> ids = new LinkedHashSet<>();
        after.forEach(item -> ids.add(id.apply(item)));
        before.forEach(item -> ids.add(id.apply(item)));
        return ids.stream()
                .flatMap(one -> paired(only(before, after, one, id), only(after, before, one, id)).stream())
                .collect(Collectors.toList());
    }

    private static <T> List<T> only(List<T> of, List<T> others, String one, Function<T, String> id) {
        return of.stream()
                .filter(item -> id.apply(item).equals(one) && !others.contains(item))
                .toList();
    }

    private static <T> List<Change<T>> paired(List<T> before, List<T> after) {
        List<Change<T>> changes = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            changes.add(new Change<>(i < before.size() ? before.get(i) : null, i < after.size() ? after.get(i) : null));
        }
        return changes;
    }
}
