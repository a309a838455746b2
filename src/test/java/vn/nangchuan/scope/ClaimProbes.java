package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nangchuan.scope.ProbeWorld.Filled;

/**
 * Calls the procedures that look at the scope, for each row of the table they look in: they work for what the scope keeps
 * and is not narrowed, and refuse everything else as if it were not there.
 */
final class ClaimProbes {

    private static final int SIGNALLED = 1644;
    private static final long NOBODY = 99_999;

    /** The call of each, and the table whose row it names. */
    private static final Map<String, Call> CALLS = Map.of(
            "identity_known", new Call("official", "CALL `%s`.identity_known('[[%d, \"00\"]]')"),
            "number_claim_release", new Call("certificate", "CALL `%s`.number_claim_release(%d)"),
            "number_claim_take", new Call("official", "CALL `%s`.number_claim_take(REPEAT('x', 32), 1, %d)"));

    private record Call(String table, String sql) {}

    private final ProbeWorld world;
    private final String owner;

    ClaimProbes(ProbeWorld world) {
        this.world = world;
        this.owner = world.wall().access.ownerSchema();
    }

    /** What is not called yet, and what is answered otherwise than expected. */
    List<String> differences() throws Exception {
        List<String> differences = new ArrayList<>(notCalled());
        for (Map.Entry<String, Call> procedure : new TreeMap<>(CALLS).entrySet()) {
            for (Scope scope : ProbeRow.scopes(false)) {
                call(procedure.getValue(), scope, differences);
            }
        }
        return differences;
    }

    private List<String> notCalled() throws SQLException {
        Set<String> ofMany = new ManyRowsProbes(world)
                .tables().stream()
                        .map(filled -> ManyRowsSql.procedure(filled.table().name()))
                        .collect(Collectors.toSet());
        try (Connection root = world.wall().ownerBypassingTheWall()) {
            return WallMutants.read(root, WallMutants.PROCEDURES.formatted(owner)).stream()
                    .map(List::getFirst)
                    .filter(name -> !CALLS.containsKey(name) && !ofMany.contains(name))
                    .map(name -> name + " looks at the scope: say how it is called")
                    .toList();
        }
    }

    private void call(Call call, Scope scope, List<String> differences) throws Exception {
        Filled filled = world.table(call.table());
        ExpectedWall expected = new ExpectedWall(filled.table());
        try (Connection connection = world.wall().scopes.callIn(scope, world.wall().scoped::getConnection)) {
            connection.setAutoCommit(false);
            for (ProbeRow row : filled.rows()) {
                boolean works = expected.sees(scope, row) && scope.official() == null;
                compare(connection, call.sql().formatted(owner, row.id()), scope, works, differences);
            }
            compare(connection, call.sql().formatted(owner, NOBODY), scope, false, differences);
            connection.setAutoCommit(true);
        }
    }

    private static void compare(Connection connection, String sql, Scope scope, boolean works, List<String> differences)
            throws SQLException {
        Optional<Integer> error = WallFixture.errorOf(connection, sql);
        connection.rollback();
        if (!error.equals(works ? Optional.<Integer>empty() : Optional.of(SIGNALLED))) {
            differences.add("%s in %s: %s"
                    .formatted(sql, scope, error.map(code -> "error " + code).orElse("done")));
        }
    }
}
