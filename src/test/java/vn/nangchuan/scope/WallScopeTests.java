package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.DISTRICT;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.SIBLING;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;
import static vn.nangchuan.scope.WallFixture.execute;
import static vn.nangchuan.scope.WallFixture.text;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A scope opens every table's door for one connection and one turn, and cannot be forged, kept or handed on. */
@Execution(ExecutionMode.SAME_THREAD)
class WallScopeTests {

    private static final long OWN = 1;
    private static final long FOREIGN = 2;
    private static final long NEW = 9;
    /** By the view, by a trigger, or for want of a right. */
    private static final List<Integer> REFUSALS = List.of(1369, 1644, 1142);

    private static final WallFixture WALL = WallFixture.shared();

    static Stream<WallTable> behindTheWall() throws SQLException {
        return WALL.tables().stream()
                .filter(table -> TableKind.WITH_VIEW.contains(table.kind()) && table.kind() != TableKind.PLATFORM);
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("vn.nangchuan.scope.WallScopeTests#behindTheWall")
    class ATable {

        private final WallTable table;
        private final UnitPath path;

        ATable(WallTable table) {
            this.table = table;
            this.path = table.kind() == TableKind.CATALOGUE ? PROVINCE : COMMUNE;
        }

        @BeforeEach
        void holdsOneRow() throws SQLException {
            WALL.fillBypassingTheWall(table, Map.of(OWN, path));
        }

        @Test
        void isOpenToTheScopeOfItsRow() throws Exception {
            try (Connection bound = WALL.in(path)) {
                assertThat(visible(bound)).isOne();
                if (!table.isShared()) {
                    assertThat(errorOf(bound, newRow())).isEmpty();
                }
            }
        }

        @Test
        void isShutWhenTheScopeHasExpired() throws Exception {
            Instant before = Instant.now(Clock.systemUTC())
                    .minus(ScopedDataSource.VALIDITY)
                    .minus(Duration.ofSeconds(2));
            ScopedDataSource late = new ScopedDataSource(
                    WALL.pool, WALL.pool, WALL.scopes, WallFixture.SIGNATURE, Clock.fixed(before, ZoneOffset.UTC));
            try (Connection connection = WALL.scoped.getConnection()) {
                late.bind(connection, Scope.ofJob(path, "test"));
                assertShut(connection);
            }
        }

        @Test
        void isShutWhenTheExpiryWasPutOff() throws Exception {
            try (Connection connection = WALL.in(path)) {
                execute(connection, "SET @scope_until = @scope_until + 3600");
                assertShut(connection);
            }
        }

        @Test
        void isShutWhenThePathWasWidened() throws Exception {
            try (Connection connection = WALL.in(SIBLING)) {
                execute(connection, "SET @scope = '" + PROVINCE + "'");
                assertShut(connection);
            }
        }

        @Test
        void isShutWhenTheScopeIsAnotherConnections() throws Exception {
            try (Connection one = WALL.in(path);
                    Connection other = WALL.unbound()) {
                execute(other, text(one, """
                        SELECT CONCAT('SET @scope = ''', @scope, ''', @scope_official = ', @scope_official,
                                      ', @scope_until = ', @scope_until,
                                      ', @scope_sig = ''', @scope_sig, '''')"""));
                assertShut(other);
            }
        }

        @Test
        void isShutOnceTheConnectionWasReturned() throws Exception {
            long returned;
            try (Connection bound = WALL.in(path)) {
                returned = count(bound, "SELECT CONNECTION_ID()");
            }
            try (Connection next = WALL.unbound()) {
                assertThat(count(next, "SELECT CONNECTION_ID()")).isEqualTo(returned);
                assertShut(next);
            }
        }

        @Test
        void isReadUnderTheScopeInForceByAStatementPreparedUnderAnother() throws Exception {
            try (Connection connection = WALL.unbound();
                    PreparedStatement query =
                            connection.prepareStatement("SELECT COUNT(*) FROM `" + table.name() + "`")) {
                WALL.scoped.bind(connection, Scope.ofJob(path, "test"));
                assertThat(number(query)).isOne();
                execute(connection, "SET @scope = NULL");
                assertThat(number(query)).isZero();
                WALL.scoped.bind(connection, Scope.ofJob(path, "test"));
                assertThat(number(query)).isOne();
            }
        }

        private void assertShut(Connection connection) throws SQLException {
            assertThat(visible(connection)).isZero();
            assertThat(errorOf(connection, newRow()))
                    .hasValueSatisfying(error -> assertThat(error).isIn(REFUSALS));
            if (!table.appendOnly() && !table.isShared()) {
                assertThat(execute(connection, "UPDATE `" + table.name() + "` SET changed_by = 'x'"))
                        .isZero();
                assertThat(execute(connection, "DELETE FROM `" + table.name() + "`"))
                        .isZero();
            }
        }

        private long visible(Connection connection) throws SQLException {
            return count(connection, "SELECT COUNT(*) FROM `" + table.name() + "`");
        }

        private String newRow() throws SQLException {
            return WALL.insert("INSERT", table, NEW, table.kind() == TableKind.CATALOGUE ? DISTRICT : COMMUNE);
        }
    }

    @Nested
    class AScope {

        private static final WallTable ACCOUNTS = WALL.table("account");
        private static final String SETTINGS = """
                SELECT CONCAT_WS(' ', CONNECTION_ID(), @@foreign_key_checks, @@check_constraint_checks, @@unique_checks,
                                 @@sql_mode, @@innodb_snapshot_isolation, @@transaction_isolation,
                                 @@transaction_read_only, @@time_zone, @@system_versioning_asof, @words_follow)""";

        @BeforeEach
        void oneRowInTheCommuneAndOneBeside() throws SQLException {
            WALL.fillBypassingTheWall(ACCOUNTS, Map.of(OWN, COMMUNE, FOREIGN, SIBLING));
        }

        @Test
        void isOffTheConnectionOnceItWasReturned() throws Exception {
            for (int turn = 0; turn < 10; turn++) {
                WALL.in(COMMUNE).close();
            }
            for (int turn = 0; turn < 10; turn++) {
                try (Connection raw = WALL.pool.getConnection()) {
                    assertThat(text(raw, "SELECT CONCAT_WS(',', @scope, @scope_official, @scope_until, @scope_sig)"))
                            .isEmpty();
                }
            }
        }

        @Test
        void leavesNoSettingOnTheConnectionThatTheNextWouldWorkUnder() throws Exception {
            String before;
            try (Connection fresh = WALL.scoped.getConnection()) {
                before = text(fresh, SETTINGS);
            }
            try (Connection commune = WALL.in(COMMUNE)) {
                execute(commune, "SET foreign_key_checks = 0, check_constraint_checks = 0, unique_checks = 0");
                execute(commune, "SET sql_mode = '', innodb_snapshot_isolation = OFF, time_zone = '+07:00'");
                execute(commune, "SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");
                execute(commune, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
                execute(commune, "SET SESSION TRANSACTION READ ONLY");
                execute(commune, "SET system_versioning_asof = '2019-07-19 00:00:00'");
                execute(commune, "SET %s = 1".formatted(DossierWordsSql.WORDS_FOLLOW));
            }
            try (Connection next = WALL.scoped.getConnection()) {
                assertThat(text(next, SETTINGS)).isEqualTo(before);
            }
        }

        @Test
        void leavesNoTransactionOpenForTheNext() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                execute(commune, "START TRANSACTION");
                execute(commune, "UPDATE account SET display_name = 'x'");
            }
            try (Connection next = WALL.in(COMMUNE)) {
                assertThat(count(next, "SELECT @@in_transaction")).isZero();
                assertThat(count(next, "SELECT COUNT(*) FROM account WHERE display_name = 'x'"))
                        .isZero();
            }
        }

        @Test
        void isNotThereInABackgroundThread() throws Exception {
            Scope scope = Scope.ofJob(COMMUNE, "test");
            long seen = WALL.scopes.callIn(
                    scope,
                    () -> CompletableFuture.supplyAsync(() -> {
                                try (Connection connection = WALL.scoped.getConnection()) {
                                    return visible(connection);
                                } catch (SQLException e) {
                                    throw new IllegalStateException(e);
                                }
                            })
                            .get());
            assertThat(seen).isZero();
        }

        @Test
        void doesNotLetItsPathBeTakenForALongerOneThatBeginsAlike() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                assertThat(visible(commune)).isOne();
            }
            try (Connection sibling = WALL.in(SIBLING)) {
                assertThat(visible(sibling)).isOne();
            }
        }

        private static long visible(Connection connection) throws SQLException {
            return count(connection, "SELECT COUNT(*) FROM account");
        }
    }

    @Test
    void theScopeCannotChangeInsideATransaction() {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(WALL.scoped));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> WALL.scopes.runIn(Scope.ofJob(COMMUNE, "test"), () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    private static long number(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
