package vn.nangchuan.standings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as one JSON text, which the server reads as a table. */
final class RowsJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RowsJson() {}

    /**
     * An array for each row: province, unit and path of the keeper, then the values.
     *
     * @param values in the order of the statement's columns
     */
    static <R> String of(List<KeptRow<R>> rows, Function<R, List<@Nullable Object>> values) {
        return JSON.writeValueAsString(
                rows.stream().map(row -> withKeeper(row, values)).toList());
    }

    private static <R> List<@Nullable Object> withKeeper(KeptRow<R> row, Function<R, List<@Nullable Object>> values) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(row.keeper().province().value());
        all.add(row.keeper().unit().value());
        all.add(row.keeper().value());
        all.addAll(values.apply(row.content()));
        return all;
    }
}
