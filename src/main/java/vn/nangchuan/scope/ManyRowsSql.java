package vn.nangchuan.scope;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.nangchuan.database.DatabaseAccess;

/**
 * A door for many rows of one unit: where a table says {@code many at once}, a procedure adds them past its view, and asks
 * about the scope once, because all bear the one path that it was asked about. Through the view the scope proves itself
 * several times for each row, which costs more than the row. Keys, checks, triggers and history judge and note as always. A
 * scope that is narrowed to one official does not come through.
 */
final class ManyRowsSql {

    /** Put by the procedure, the same into each row. */
    static final Set<String> ALIKE = Set.of("province_id", "unit_id", "unit_path", "changed_by");

    private static final String COLUMNS = """
            SELECT table_name, column_name, data_type, column_type, character_maximum_length, is_nullable = 'YES' AS may_be_empty,
                   column_default
            FROM information_schema.columns
            WHERE table_schema = :schema AND extra NOT LIKE '%INVISIBLE%'
            ORDER BY table_name, ordinal_position""";

    private final String owner;
    private final String definer;
    private final DossierWordsSql words;
    private final List<WallTable> tables;
    private final Map<String, List<Column>> columns;

    /** @param tables all that there are */
    ManyRowsSql(DatabaseAccess access, Connection connection, List<WallTable> tables) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
        words = new DossierWordsSql(access);
        this.tables = tables.stream().filter(WallTable::manyAtOnce).toList();
        columns = JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(COLUMNS)
                .param("schema", owner)
                .query((row, _) -> new Column(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getString("data_type"),
                        row.getString("column_type"),
                        row.getLong("character_maximum_length"),
                        row.getBoolean("may_be_empty") ? null : row.getString("column_default")))
                .list()
                .stream()
                .filter(column -> !ALIKE.contains(column.name()))
                .collect(Collectors.groupingBy(Column::table));
    }

    static String procedure(String table) {
        return table + "_add_many";
    }

    List<String> procedures() {
        return tables.stream().map(this::procedure).toList();
    }

    List<Grant> grants() {
        return tables.stream()
                .map(table -> new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, procedure(table.name()))))
                .toList();
    }

    /**
     * The columns are those that the caller names, in its order: what no row has is not looked for in any, which costs as
     * much as looking for what is there. The first is the number. Of what the caller says nothing becomes part of the
     * statement.
     */
    private String procedure(WallTable table) {
        List<Column> own = columns.getOrDefault(table.name(), List.of());
        return """
                CREATE OR REPLACE DEFINER=%s PROCEDURE `%s`.`%s`(IN p_province BIGINT, IN p_unit BIGINT, \
                IN p_path VARBINARY(255), IN p_actor VARCHAR(60), IN p_columns TEXT, IN p_rows LONGTEXT) SQL SECURITY DEFINER \
                BEGIN DECLARE place INT DEFAULT 0; DECLARE named, stored, looked_for, complaint TEXT DEFAULT ''; \
                IF NOT COALESCE(`%2$s`.scope_covers(p_province, p_path) AND `%2$s`.scope_official() = 0, FALSE) \
                THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'outside scope'; END IF; \
                IF NOT COALESCE(JSON_VALUE(p_columns, '$[0]') = 'id', FALSE) THEN SIGNAL SQLSTATE '42S22' \
                SET MYSQL_ERRNO = 1054, MESSAGE_TEXT = 'the number comes first'; END IF; \
                WHILE place < JSON_LENGTH(p_columns) DO CASE JSON_VALUE(p_columns, CONCAT('$[', place, ']')) %s \
                ELSE SET complaint = CONCAT('no such column: ', JSON_VALUE(p_columns, CONCAT('$[', place, ']'))); \
                SIGNAL SQLSTATE '42S22' SET MYSQL_ERRNO = 1054, MESSAGE_TEXT = complaint; END CASE; SET place = place + 1; END WHILE; \
                %s END""".formatted(
                        definer,
                        owner,
                        procedure(table.name()),
                        own.stream().map(Column::taken).collect(Collectors.joining(" ")),
                        table.name().equals(DossierWordsSql.DOSSIERS)
                                ? words.around(insertion(table), "p_rows")
                                : insertion(table));
    }

    private String insertion(WallTable table) {
        return """
                EXECUTE IMMEDIATE CONCAT('INSERT INTO `%s`.`%s` (province_id, unit_id, unit_path, changed_by', named, ') \
                SELECT ?, ?, ?, ?', stored, ' FROM JSON_TABLE(?, ''$[*]'' COLUMNS (', SUBSTRING(looked_for, 3), ')) r') \
                USING p_province, p_unit, p_path, p_actor, p_rows;""".formatted(owner, table.name());
    }

    /**
     * A column that each row has its own value for.
     *
     * @param length of text and bytes; 0: neither
     * @param otherwise what stands there when a row says nothing, as SQL; null: nothing
     */
    private record Column(
            String table,
            String name,
            String data,
            String type,
            long length,
            @Nullable String otherwise) {

        /** What the statement says when the caller names it. */
        String taken() {
            return "WHEN '%s' THEN SET named = CONCAT(named, ', `%1$s`'), stored = CONCAT(stored, %s), looked_for = CONCAT(looked_for, %s, place, %s);"
                    .formatted(
                            name,
                            literal(", " + stored()),
                            literal(", `%s` %s PATH '$[".formatted(name, readAs())),
                            literal("]' ERROR ON ERROR"));
        }

        private static String literal(String text) {
            return "'" + text.replace("'", "''") + "'";
        }

        /** Bytes stand in JSON as hexadecimal digits. */
        private String stored() {
            String value = isOfBytes() ? "UNHEX(r.`%s`)".formatted(name) : "r.`%s`".formatted(name);
            return otherwise == null ? value : "COALESCE(%s, %s)".formatted(value, otherwise);
        }

        private boolean isOfBytes() {
            return data.equals("varbinary") || data.endsWith("blob");
        }

        /** One letter longer than the column: it refuses what is too long, where JSON_TABLE would cut it off. */
        private String readAs() {
            return switch (data) {
                case "varbinary" -> "VARCHAR(%d)".formatted(2 * length + 1);
                case "varchar", "char" -> "VARCHAR(%d)".formatted(length + 1);
                default -> isOfBytes() ? "LONGTEXT" : type;
            };
        }
    }
}
