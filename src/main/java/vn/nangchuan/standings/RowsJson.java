package vn.nangchuan.standings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.JsonRows;
import vn.nangchuan.scope.UnitPath;

/** Rows of standings as {@link JsonRows}, with what tells them from others. */
final class RowsJson {

    private RowsJson() {}

    /**
     * Rows to be added: the values, then province, unit and path of the keeper.
     *
     * @param values in the order of the statement's columns
     */
    static <R> String ofKept(Collection<KeptRow<R>> rows, Function<R, List<@Nullable Object>> values) {
        return JsonRows.of(rows, row -> {
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
        return JsonRows.of(rows, row -> with(values.apply(row.content()), row.id()));
    }

    private static List<@Nullable Object> with(List<@Nullable Object> values, Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all;
    }
}
