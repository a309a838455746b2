package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A wall of its own around tables that each hold a row for every relation to a unit; all are made from the schema alone,
 * so a table that is added later is filled and asked without a word about it.
 */
final class ProbeWorld {

    private final WallFixture wall;
    private final Map<String, Filled> tables = new TreeMap<>();

    /** A table and what stands in it. */
    record Filled(
            WallTable table,
            Map<String, String> types,
            List<ProbeRow> rows,
            boolean pathIsUnique,
            CommentWords words,
            ProbeWorld world) {

        /** An INSERT or REPLACE of that row. */
        String insert(String verb, String into, ProbeRow row) {
            return WallFixture.statement(verb, table, values(row), "VALUES (%s)")
                    .replaceFirst("`" + table.name() + "`", into);
        }

        /** A value for each column that an INSERT can fill, as SQL. */
        Map<String, String> values(ProbeRow row) {
            Map<String, String> values = new LinkedHashMap<>();
            types.forEach((column, type) -> values.put(column, WallFixture.value(column, type, row.id(), row.place())));
            places(row).forEach(values::replace);
            if (words.step() != null) {
                values.replace(
                        words.step().column(),
                        "'" + (row.isAnswered() ? "PROBE" : words.step().from()) + "'");
            }
            return values;
        }

        /** Assignments that put a row where that one is. */
        String placing(ProbeRow row) {
            String assignments = places(row).entrySet().stream()
                    .map(place -> "`" + place.getKey() + "` = " + place.getValue())
                    .collect(Collectors.joining(", "));
            return assignments.isEmpty() ? touching() : assignments;
        }

        /** An assignment that leaves a row where it is. */
        String touching() {
            if (types.containsKey("changed_by")) {
                return "`changed_by` = 'probe'";
            }
            String last = types.keySet().stream().reduce("", (_, column) -> column);
            return "`%1$s` = `%1$s` + 1".formatted(last);
        }

        private Map<String, String> places(ProbeRow row) {
            Map<String, String> places = new LinkedHashMap<>();
            places.put("province_id", Long.toString(row.province()));
            places.put("unit_id", Long.toString(row.place().unit().unit().value()));
            places.put("unit_path", "'" + row.place().unit() + "'");
            places.put("counter_path", "'" + row.place().counter() + "'");
            table.person()
                    .filter("official_id"::equals)
                    .ifPresent(column -> places.put(column, String.valueOf(row.official())));
            places.keySet().retainAll(types.keySet());
            return places;
        }

        @Override
        public String toString() {
            return table.name();
        }
    }

    ProbeWorld(String schemas) throws SQLException {
        wall = WallFixture.ownSchemas(schemas);
        for (WallTable table : wall.tables()) {
            Filled filled = describe(table);
            fill(filled);
            tables.put(table.name(), filled);
        }
    }

    WallFixture wall() {
        return wall;
    }

    List<Filled> tables() {
        return List.copyOf(tables.values());
    }

    Filled table(String name) {
        return tables.computeIfAbsent(name, _ -> {
            throw new IllegalArgumentException("There is no table " + name);
        });
    }

    /** How many rows the table really holds. */
    long rowsIn(Filled filled) throws SQLException {
        try (Connection root = wall.ownerBypassingTheWall()) {
            return WallFixture.count(
                    root, "SELECT COUNT(*) FROM `" + filled.table().name() + "`");
        }
    }

    private Filled describe(WallTable table) throws SQLException {
        Map<String, String> types = wall.columnTypes(table);
        boolean ofNobody =
                table.person().filter(column -> mayBeEmpty(table, column)).isPresent();
        boolean pathIsUnique = wall.secondKeys(table).contains(List.of("unit_path"));
        CommentWords words = words(table);
        return new Filled(table, types, ProbeRow.of(table, ofNobody, words), pathIsUnique, words, this);
    }

    private CommentWords words(WallTable table) throws SQLException {
        try (Connection root = wall.ownerBypassingTheWall()) {
            String comment = WallFixture.text(root, """
                    SELECT table_comment FROM information_schema.tables
                    WHERE table_schema = '%s' AND table_name = '%s'""".formatted(wall.access.ownerSchema(), table.name()));
            return CommentWords.of(table.name(), comment);
        }
    }

    private boolean mayBeEmpty(WallTable table, String column) {
        try (Connection root = wall.ownerBypassingTheWall()) {
            return WallFixture.count(root, """
                    SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = '%s' AND table_name = '%s'
                    AND column_name = '%s' AND is_nullable = 'YES'""".formatted(wall.access.ownerSchema(), table.name(), column)) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Anew. What was the commune's first and moved then, is where it moved to. */
    void fill(Filled filled) throws SQLException {
        String name = "`" + filled.table().name() + "`";
        List<String> statements = new ArrayList<>();
        for (ProbeRow row : filled.rows()) {
            statements.add(filled.insert("INSERT", name, row.equals(ProbeRow.FORMER) ? formerly(row) : row));
        }
        if (filled.types().containsKey("id")) {
            statements.add("UPDATE %s SET %s WHERE id = %d"
                    .formatted(name, filled.placing(ProbeRow.FORMER), ProbeRow.FORMER.id()));
        }
        wall.fillBypassingTheWall(filled.table(), statements);
    }

    private static ProbeRow formerly(ProbeRow row) {
        Scope commune = Scope.ofJob(WallFixture.COMMUNE, "probe");
        return row.takenInto(commune);
    }

    /** Binds the connection, of whatever account, to the scope. */
    void bind(Connection connection, @Nullable Scope scope) throws SQLException {
        WallFixture.execute(connection, "SET foreign_key_checks = 0, check_constraint_checks = 0");
        if (scope != null) {
            wall.scoped.bind(connection, scope);
        }
    }
}
