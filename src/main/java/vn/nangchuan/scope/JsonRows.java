package vn.nangchuan.scope;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as one JSON text, which the server reads as a table: an array for each row. Where such a table is joined, the
 * condition of a view is worked out once; with a list of values it would be for each row that changes. It is joined first,
 * so that no other rows are looked at, and locked, and rows are taken in its order (decision 4).
 */
public final class JsonRows {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonRows() {}

    /** @param cells of a row, in the order of the statement's columns */
    public static <R> String of(Collection<R> rows, Function<R, ? extends List<? extends @Nullable Object>> cells) {
        return JSON.writeValueAsString(rows.stream().map(cells).toList());
    }

    /** @param cells of a row by their names */
    public static <R> String ofCells(
            Collection<R> rows, Function<R, ? extends Map<String, ? extends @Nullable Object>> cells) {
        return JSON.writeValueAsString(rows.stream().map(cells).toList());
    }

    /** Rows of nothing but a number. */
    public static String ofIds(Collection<? extends Number> ids) {
        return JSON.writeValueAsString(ids);
    }

    static String ofTexts(Collection<String> texts) {
        return JSON.writeValueAsString(texts);
    }
}
