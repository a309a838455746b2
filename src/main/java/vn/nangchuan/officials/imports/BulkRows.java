package vn.nangchuan.officials.imports;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.JsonRows;
import vn.nangchuan.scope.Scopes;

/**
 * Changes and removes many rows of a table in one statement, which joins them as {@link JsonRows}: the wall's views and
 * triggers judge each row as they judge those written one by one, at a fraction of the statements.
 */
@Component
class BulkRows {

    private final Scopes scopes;

    BulkRows(Scopes scopes) {
        this.scopes = scopes;
    }

    <R> void change(
            StatementSpec statement,
            Collection<R> rows,
            Function<R, ? extends Map<String, ? extends @Nullable Object>> cells) {
        if (!rows.isEmpty()) {
            statement
                    .param("rows", JsonRows.ofCells(rows, cells))
                    .param("actor", scopes.require().actor())
                    .update();
        }
    }

    void remove(StatementSpec statement, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            statement.param("ids", JsonRows.ofIds(ids)).update();
        }
    }
}
