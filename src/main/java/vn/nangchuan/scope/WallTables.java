package vn.nangchuan.scope;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads from the server which tables the owner's schema has, with their kinds, visible columns and foreign keys. */
final class WallTables {

    /** Where the migrations are kept account of; the only table without a kind. */
    static final String HISTORY = "flyway_schema_history";

    private static final String COMMENTS = """
            SELECT table_name, table_comment FROM information_schema.tables
            WHERE table_schema = :schema AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
              AND table_name <> :history
            ORDER BY table_name""";

    private static final String COLUMNS = """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = :schema AND extra NOT LIKE '%INVISIBLE%'
            ORDER BY table_name, ordinal_position""";

    private static final String KEYS = """
            SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name, k.referenced_column_name,
                   c.is_nullable = 'YES' AS may_be_empty
            FROM information_schema.key_column_usage k
            JOIN information_schema.columns c ON c.table_schema = k.table_schema AND c.table_name = k.table_name
                                             AND c.column_name = k.column_name
            WHERE k.table_schema = :schema AND k.referenced_table_name IS NOT NULL
            ORDER BY k.table_name, k.constraint_name, k.ordinal_position""";

    private final JdbcClient database;
    private final String schema;

    WallTables(Connection connection, String schema) {
        this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.schema = schema;
    }

    /**
     * All tables, in the order of their names.
     *
     * @throws IllegalStateException when one has no kind, or one that its columns or keys do not fit
     */
    List<WallTable> read() {
        Map<String, List<String>> columns = columns();
        Map<String, List<ForeignKey>> keys = keys();
        List<WallTable> tables = database.sql(COMMENTS)
                .param("schema", schema)
                .param("history", HISTORY)
                .query((row, _) -> WallTable.of(
                        row.getString("table_name"),
                        row.getString("table_comment"),
                        columns.getOrDefault(row.getString("table_name"), List.of()),
                        keys.getOrDefault(row.getString("table_name"), List.of())))
                .list();
        PathKeys.require(tables);
        return tables;
    }

    private Map<String, List<String>> columns() {
        return database
                .sql(COLUMNS)
                .param("schema", schema)
                .query((row, _) -> Map.entry(row.getString("table_name"), row.getString("column_name")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<String, List<ForeignKey>> keys() {
        return keyColumns().stream()
                .collect(Collectors.groupingBy(
                        KeyColumn::table,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(KeyColumn::key, LinkedHashMap::new, Collectors.toList()),
                                byKey -> byKey.values().stream()
                                        .map(KeyColumn::together)
                                        .toList())));
    }

    private List<KeyColumn> keyColumns() {
        return database.sql(KEYS)
                .param("schema", schema)
                .query((row, _) -> new KeyColumn(
                        row.getString("table_name"),
                        row.getString("constraint_name"),
                        row.getString("column_name"),
                        row.getString("referenced_table_name"),
                        row.getString("referenced_column_name"),
                        row.getBoolean("may_be_empty")))
                .list();
    }

    /** One column of a foreign key. */
    private record KeyColumn(
            String table, String key, String column, String otherTable, String otherColumn, boolean mayBeEmpty) {

        static ForeignKey together(List<KeyColumn> columns) {
            return new ForeignKey(
                    columns.getFirst().otherTable(),
                    columns.stream().collect(Collectors.toMap(KeyColumn::column, KeyColumn::otherColumn)),
                    columns.stream().noneMatch(KeyColumn::mayBeEmpty));
        }
    }
}
