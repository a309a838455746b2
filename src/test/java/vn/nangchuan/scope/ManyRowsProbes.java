package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nangchuan.scope.ProbeWorld.Filled;

/**
 * Adds, by the door for many, a row of every relation in every scope: it comes in where one by one it would through the
 * view, and only where the scope is not narrowed to an official.
 */
final class ManyRowsProbes {

    private static final int SIGNALLED = 1644;
    private static final int NO_SUCH_COLUMN = 1054;

    private final ProbeWorld world;

    ManyRowsProbes(ProbeWorld world) {
        this.world = world;
    }

    /** The tables with such a door. */
    List<Filled> tables() {
        return world.tables().stream()
                .filter(filled -> filled.table().manyAtOnce())
                .toList();
    }

    /** The doors that answer otherwise than expected. */
    List<String> differences() throws Exception {
        List<String> differences = new ArrayList<>();
        for (Filled filled : tables()) {
            for (Scope scope : ProbeRow.scopes(true)) {
                try (Connection connection = world.wall().scopes.callIn(scope, world.wall().scoped::getConnection)) {
                    WallFixture.execute(connection, "SET foreign_key_checks = 0, check_constraint_checks = 0");
                    compare(filled, scope, connection, differences);
                }
            }
        }
        return differences;
    }

    private void compare(Filled filled, Scope scope, Connection connection, List<String> differences)
            throws SQLException {
        ExpectedWall expected = new ExpectedWall(filled.table());
        connection.setAutoCommit(false);
        for (ProbeRow row : filled.rows()) {
            ProbeRow copy = row.copy();
            boolean works = expected.makes(scope, copy) && scope.official() == null;
            Optional<Integer> error = WallFixture.errorOf(connection, call(filled, copy, false));
            connection.rollback();
            Optional<Integer> misplaced = WallFixture.errorOf(connection, call(filled, copy, true));
            connection.rollback();
            if (works && !misplaced.equals(Optional.of(NO_SUCH_COLUMN))) {
                differences.add("many into %s in %s, another column where the number is looked for: %s"
                        .formatted(filled, scope, misplaced));
            }
            if (!error.equals(works ? Optional.<Integer>empty() : Optional.of(SIGNALLED))) {
                differences.add("many into %s of %s in %s: %s"
                        .formatted(
                                filled,
                                copy.name(),
                                scope,
                                error.map(code -> "error " + code).orElse("done")));
            }
        }
        connection.setAutoCommit(true);
    }

    /** @param numberLast whether the number stands behind all others, which the door does not take */
    private String call(Filled filled, ProbeRow row, boolean numberLast) {
        Map<String, String> values = filled.values(row);
        Map<String, String> own = new LinkedHashMap<>(values);
        own.keySet().removeAll(ManyRowsSql.ALIKE);
        if (numberLast) {
            String number = Objects.requireNonNull(own.remove("id"));
            own.put("id", number);
        }
        String named = own.keySet().stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        String said = own.entrySet().stream()
                .map(value -> isOfBytes(Objects.requireNonNull(filled.types().get(value.getKey())))
                        ? "HEX(" + value.getValue() + ")"
                        : value.getValue())
                .collect(Collectors.joining(", "));
        return "CALL `%s`.`%s`(%s, %s, %s, 'probe', JSON_ARRAY(%s), JSON_ARRAY(JSON_ARRAY(%s)))"
                .formatted(
                        world.wall().access.ownerSchema(),
                        ManyRowsSql.procedure(filled.table().name()),
                        values.get("province_id"),
                        values.get("unit_id"),
                        values.get("unit_path"),
                        named,
                        said);
    }

    private static boolean isOfBytes(String type) {
        return type.endsWith("blob") || type.equals("varbinary") || type.equals("binary");
    }
}
