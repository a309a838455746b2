package vn.nangchuan.standings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nangchuan.scope.UnitPath;

/**
 * Rows as one JSON text, which the server reads as a table: an array for each row. Where such a table is joined, the
 * condition of a view is worked out once; with a list of values it would be for each row that changes. It is joined first,
 * so that no other rows are looked at, and locked, and rows are taken in its order.
 */
final class RowsJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RowsJson() {}

    /**
     * Rows to be added: the values, then province, unit and path of the keeper.
     *
     * @param values in the order of the statement's columns
     */
    static <R> String ofKept(Collection<KeptRow<R>> rows, Function<R, List<@Nullable Object>> values) {
        return of(rows, row -> {
            UnitPath keeper = row.keeper();
            return with(
                    values.apply(row.content()),
                    keeper.province().value(),
                    keeper.unit().value(),
                    keeper.value());
        });
    }

    /** Rows that are there and are to say something else: the values, then the id. */
    static <R> String ofStored(Collection<StoredRow<R>> rows, Function<R, List<@Nullable Object>> values) {
        return of(rows, row -> with(values.apply(row.content()), row.id()));
    }

    static String ofIds(Collection<Long> ids) {
        return JSON.writeValueAsString(ids);
    }

    private static <T> String of(Collection<T> rows, Function<T, List<@Nullable Object>> cells) {
        return JSON.writeValueAsString(rows.stream().map(cells).toList());
    }

    private static List<@Nullable Object> with(List<@Nullable Object> values, Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all;
    }
}
