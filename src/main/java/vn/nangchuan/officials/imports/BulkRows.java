package vn.nangchuan.officials.imports;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.JsonRows;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/**
 * Writes many rows of a table in one statement, which joins them as {@link JsonRows}: the wall's views and triggers judge each
 * row as they judge those written one by one, at a fraction of the statements.
 */
@Component
class BulkRows {

    private final Scopes scopes;

    BulkRows(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Numbers that nobody has had: as many as are asked for. */
    List<Long> numbers(StatementSpec statement, int count) {
        return count == 0
                ? List.of()
                : statement
                        .param(
                                "places",
                                JsonRows.ofIds(IntStream.range(0, count).boxed().toList()))
                        .query((row, _) -> row.getLong("id"))
                        .list();
    }

    /** Adds rows that belong to the unit of the scope. */
    <R> void add(StatementSpec statement, Collection<R> rows, Function<R, List<@Nullable Object>> cells) {
        if (!rows.isEmpty()) {
            UnitPath keeper = scopes.require().path();
            statement
                    .param("rows", JsonRows.of(rows, cells))
                    .param("province", keeper.province().value())
                    .param("unit", keeper.unit().value())
                    .param("path", keeper.value())
                    .param("actor", scopes.require().actor())
                    .update();
        }
    }

    <R> void change(StatementSpec statement, Collection<R> rows, Function<R, List<@Nullable Object>> cells) {
        if (!rows.isEmpty()) {
            statement
                    .param("rows", JsonRows.of(rows, cells))
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
