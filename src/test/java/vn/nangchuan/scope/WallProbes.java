package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.scope.ProbeWorld.Filled;

/**
 * Asks the wall what the {@link ExpectedWall} answers too: single statements under a scope, each undone, by two doors. The
 * application's door leads through the views. The owner's goes past them, so that the triggers stand alone: two locks on
 * one door hide each other's faults.
 */
final class WallProbes implements AutoCloseable {

    /** By which way a statement comes. */
    enum Door {
        APPLICATION,
        TRIGGERS_ALONE
    }

    /**
     * One statement under one scope.
     *
     * @param expected what is to come of it: the ids that are read, how it was done, or who refuses
     */
    record Probe(Door door, @Nullable Scope scope, String about, String sql, String expected) {

        @Override
        public String toString() {
            return "%s, scope %s: %s: %s".formatted(door, scope == null ? "none" : place(scope), about, sql);
        }

        private static String place(Scope scope) {
            return scope.path() + (scope.official() == null ? "" : " narrowed to official " + scope.official());
        }
    }

    private final ProbeWorld world;
    private final Map<Door, Map<String, Connection>> connections = new EnumMap<>(Door.class);
    private long asked;

    WallProbes(ProbeWorld world) {
        this.world = world;
    }

    /** How many probes were made. */
    long asked() {
        return asked;
    }

    /** What the table answers otherwise than expected; lazily, the first answers first. */
    Stream<String> differences(Filled table) {
        return new ProbesOfTable(table).all().flatMap(probe -> difference(probe).stream());
    }

    private Optional<String> difference(Probe probe) {
        asked++;
        String answer = answer(probe);
        return answer.equals(probe.expected())
                ? Optional.empty()
                : Optional.of("%s%n  expected: %s%n  was:      %s".formatted(probe, probe.expected(), answer));
    }

    private String answer(Probe probe) {
        try {
            Connection connection = connection(probe);
            try (Statement statement = connection.createStatement()) {
                return statement.execute(probe.sql()) ? ids(statement) : ProbesOfTable.done(statement.getUpdateCount());
            } catch (SQLException e) {
                return ProbesOfTable.refusal(e.getErrorCode());
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ids(Statement statement) throws SQLException {
        StringJoiner ids = new StringJoiner(", ", "reads ", "");
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids.toString();
    }

    private Connection connection(Probe probe) throws SQLException {
        Map<String, Connection> ofDoor = connections.computeIfAbsent(probe.door(), _ -> new HashMap<>());
        String key = String.valueOf(probe.scope());
        Connection open = ofDoor.get(key);
        if (open == null) {
            open = open(probe.door());
            world.bind(open, probe.scope());
            open.setAutoCommit(false);
            ofDoor.put(key, open);
        }
        return open;
    }

    private Connection open(Door door) throws SQLException {
        return switch (door) {
            case APPLICATION -> world.wall().application();
            case TRIGGERS_ALONE -> SharedTestServer.rootBypassingTheWall(world.wall().access);
        };
    }

    @Override
    public void close() throws SQLException {
        for (Map<String, Connection> ofDoor : connections.values()) {
            for (Connection connection : ofDoor.values()) {
                connection.close();
            }
        }
    }
}
