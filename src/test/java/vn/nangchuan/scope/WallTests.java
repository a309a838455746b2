package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.DISTRICT;
import static vn.nangchuan.scope.WallFixture.OTHER_PROVINCE;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.SIBLING;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;
import static vn.nangchuan.scope.WallFixture.execute;

import java.sql.Connection;
import java.sql.DriverManager;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.scope.WallFixture.Place;

/** The isolation contract that every table keeps, and the doors that are shut for the application's account. */
@Execution(ExecutionMode.SAME_THREAD)
class WallTests {

    private static final int CHECK_OPTION_FAILED = 1369;
    private static final int SIGNALLED = 1644;
    private static final int NO_RIGHT = 1142;
    private static final long OWN = 1;
    private static final long FOREIGN = 2;
    private static final long ABROAD = 3;
    private static final long NEW = 9;
    private static final WallFixture WALL = WallFixture.shared();

    static Stream<WallTable> tables(TableKind... kinds) throws SQLException {
        List<TableKind> wanted = List.of(kinds);
        return WALL.tables().stream().filter(table -> wanted.contains(table.kind()));
    }

    static Stream<WallTable> keptByOneUnit() throws SQLException {
        return tables(TableKind.TENANT, TableKind.PERSON_OWNED);
    }

    static Stream<WallTable> writtenByOneSide() throws SQLException {
        return tables(TableKind.TENANT, TableKind.PERSON_OWNED, TableKind.OFFERED, TableKind.TWO_SIDED);
    }

    static Stream<WallTable> catalogues() throws SQLException {
        return tables(TableKind.CATALOGUE).filter(table -> !table.isShared());
    }

    static Stream<WallTable> sharedCatalogues() throws SQLException {
        return tables(TableKind.CATALOGUE).filter(WallTable::isShared);
    }

    static Stream<WallTable> sealed() throws SQLException {
        return tables(TableKind.SEALED);
    }

    static Stream<WallTable> offered() throws SQLException {
        return tables(TableKind.OFFERED);
    }

    static Stream<WallTable> twoSided() throws SQLException {
        return tables(TableKind.TWO_SIDED);
    }

    static Stream<WallTable> allBehindTheWall() throws SQLException {
        return tables(
                TableKind.TENANT, TableKind.PERSON_OWNED, TableKind.OFFERED, TableKind.TWO_SIDED, TableKind.CATALOGUE);
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("vn.nangchuan.scope.WallTests#writtenByOneSide")
    class ATableWithAUnit {

        private final WallTable table;

        ATableWithAUnit(WallTable table) {
            this.table = table;
        }

        @BeforeEach
        void oneRowHereOneBesideAndOneInAnotherProvince() throws SQLException {
            WALL.fillBypassingTheWall(table, Map.of(OWN, COMMUNE, FOREIGN, SIBLING, ABROAD, OTHER_PROVINCE));
        }

        @Test
        void showsItsUnitsRowsAndThoseAboveSeeThemToo() throws Exception {
            boolean offered = table.kind() == TableKind.OFFERED;
            try (Connection commune = WALL.in(COMMUNE);
                    Connection district = WALL.in(DISTRICT);
                    Connection province = WALL.in(PROVINCE)) {
                assertThat(ids(commune)).isEqualTo(offered ? "1,2" : "1");
                assertThat(ids(district)).isEqualTo("1,2");
                assertThat(ids(province)).isEqualTo("1,2");
            }
        }

        @Test
        void showsNothingWithoutAScope() throws Exception {
            try (Connection unbound = WALL.scoped.getConnection()) {
                assertThat(count(unbound, select("COUNT(*)"))).isZero();
                assertThat(errorOf(unbound, WALL.insert("INSERT", table, NEW, COMMUNE)))
                        .isPresent();
            }
        }

        @Test
        void refusesANewRowOfAnotherUnit() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                assertThat(errorOf(commune, WALL.insert("INSERT", table, NEW, SIBLING)))
                        .hasValueSatisfying(WallTests::refused);
                assertThat(errorOf(commune, WALL.insert("INSERT", table, NEW, OTHER_PROVINCE)))
                        .hasValueSatisfying(WallTests::refused);
                assertThat(errorOf(commune, WALL.insert("INSERT", table, NEW, DISTRICT)))
                        .hasValueSatisfying(WallTests::refused);
            }
            assertUntouched();
        }

        @Test
        void takesANewRowOfItsOwnUnit() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                execute(commune, WALL.insert("INSERT", table, NEW, COMMUNE));
                assertThat(count(commune, select("COUNT(*)") + " WHERE id = " + NEW))
                        .isOne();
            }
        }

        @Test
        void neitherChangesNorRemovesForeignRowsByTheirId() throws Exception {
            if (table.appendOnly()) {
                return;
            }
            for (String change : List.of(
                    "UPDATE `%s` SET changed_by = 'x' WHERE id IN (2, 3)", "DELETE FROM `%s` WHERE id IN (2, 3)")) {
                try (Connection commune = WALL.in(COMMUNE)) {
                    refusedOrWithoutEffect(commune, change.formatted(table.name()));
                }
                assertUntouched();
            }
        }

        @Test
        void changesAllOfItsOwnRowsAtOnceAndNoOthers() throws Exception {
            if (table.appendOnly() || table.kind() == TableKind.OFFERED) {
                return;
            }
            try (Connection commune = WALL.in(COMMUNE)) {
                assertThat(execute(commune, "UPDATE `" + table.name() + "` SET changed_by = 'bulk:x'"))
                        .isOne();
            }
            assertUntouched();
        }

        @Test
        void refusesToMoveARowOutOfTheScope() throws Exception {
            if (table.appendOnly()) {
                return;
            }
            try (Connection commune = WALL.in(COMMUNE)) {
                String out = "UPDATE `%s` SET unit_path = '%s'%s WHERE id = 1"
                        .formatted(
                                table.name(),
                                SIBLING,
                                table.hasColumn("counter_path") ? ", counter_path = '" + SIBLING + "'" : "");
                assertThat(errorOf(commune, out)).hasValueSatisfying(WallTests::refused);
                String abroad = "UPDATE `%s` SET province_id = 13 WHERE id = 1".formatted(table.name());
                assertThat(errorOf(commune, abroad)).hasValueSatisfying(WallTests::refused);
            }
        }

        @Test
        void cannotTakeOverAForeignRowByItsKey() throws Exception {
            for (long foreign : new long[] {FOREIGN, ABROAD}) {
                try (Connection commune = WALL.in(COMMUNE)) {
                    assertThat(errorOf(commune, WALL.insert("REPLACE", table, foreign, COMMUNE)))
                            .isPresent();
                    assertThat(errorOf(
                                    commune,
                                    WALL.insert("INSERT", table, foreign, COMMUNE)
                                            + " ON DUPLICATE KEY UPDATE unit_path = '" + COMMUNE
                                            + "', province_id = 12"))
                            .isPresent();
                }
            }
            assertUntouched();
        }

        @Test
        void copiesNoForeignRowsIntoItself() throws Exception {
            if (table.kind() == TableKind.OFFERED) {
                return; // The rows of the province are readable on purpose.
            }
            try (Connection commune = WALL.in(COMMUNE)) {
                assertThat(count(commune, select("COUNT(*)") + " WHERE id IN (2, 3)"))
                        .isZero();
            }
        }

        private String ids(Connection connection) throws SQLException {
            try (ResultSet rows =
                    connection.createStatement().executeQuery(select("GROUP_CONCAT(id ORDER BY id SEPARATOR ',')"))) {
                rows.next();
                return rows.getString(1);
            }
        }

        private String select(String what) {
            return "SELECT " + what + " FROM `" + table.name() + "`";
        }

        private void assertUntouched() throws SQLException {
            try (Connection root = WALL.ownerBypassingTheWall()) {
                String place = "SELECT COUNT(*) FROM `%s` WHERE id = %d AND unit_path = '%s'%s";
                String unchanged = table.hasColumn("changed_by") ? " AND changed_by NOT LIKE '%x'" : "";
                assertThat(count(root, place.formatted(table.name(), FOREIGN, SIBLING, unchanged)))
                        .isOne();
                assertThat(count(root, place.formatted(table.name(), ABROAD, OTHER_PROVINCE, unchanged)))
                        .isOne();
            }
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("vn.nangchuan.scope.WallTests#twoSided")
    class ATableWithTwoSides {

        private static final long HOSTED = 4;
        private static final Place OURS_ELSEWHERE = new Place(COMMUNE, SIBLING);
        private static final Place OTHERS_WITH_US = new Place(SIBLING, COMMUNE);

        private final WallTable table;

        ATableWithTwoSides(WallTable table) {
            this.table = table;
        }

        @BeforeEach
        void oneRowOnEitherSideAndOneThatIsNoneOfOurs() throws SQLException {
            WALL.fillSidesBypassingTheWall(
                    table, Map.of(OWN, OURS_ELSEWHERE, HOSTED, OTHERS_WITH_US, FOREIGN, new Place(SIBLING)));
        }

        @Test
        void isSeenFromEitherSide() throws Exception {
            try (Connection commune = WALL.in(COMMUNE);
                    Connection sibling = WALL.in(SIBLING)) {
                assertThat(count(commune, rows("id IN (1, 4)"))).isEqualTo(2);
                assertThat(count(commune, rows("id = 2"))).isZero();
                assertThat(count(sibling, rows("TRUE"))).isEqualTo(3);
            }
        }

        @Test
        void isChangedFromEitherSide() throws Exception {
            if (table.appendOnly()) {
                return;
            }
            try (Connection commune = WALL.in(COMMUNE)) {
                assertThat(execute(commune, "UPDATE `" + table.name() + "` SET changed_by = 'x'"))
                        .isEqualTo(2);
            }
        }

        @Test
        void takesNewRowsFromTheCreatingSideOnly() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                boolean ours = errorOf(commune, WALL.insert("INSERT", table, NEW, OURS_ELSEWHERE))
                        .isEmpty();
                boolean hosted = errorOf(commune, WALL.insert("INSERT", table, NEW + 1, OTHERS_WITH_US))
                        .isEmpty();
                assertThat(List.of(ours, hosted))
                        .isEqualTo(
                                switch (table.creator()) {
                                    case UNIT -> List.of(true, false);
                                    case COUNTER -> List.of(false, true);
                                    case EITHER -> List.of(true, true);
                                });
            }
        }

        private String rows(String condition) {
            return "SELECT COUNT(*) FROM `" + table.name() + "` WHERE " + condition;
        }
    }

    @ParameterizedTest
    @MethodSource("offered")
    void whatIsOfferedIsReadInTheWholeProvinceAndWrittenByItsHostOnly(WallTable table) throws Exception {
        WALL.fillBypassingTheWall(table, Map.of(OWN, COMMUNE, ABROAD, OTHER_PROVINCE));
        try (Connection sibling = WALL.in(SIBLING)) {
            assertThat(count(sibling, "SELECT MAX(id) FROM `" + table.name() + "`"))
                    .isEqualTo(OWN);
            assertThat(errorOf(sibling, "UPDATE `" + table.name() + "` SET changed_by = 'x' WHERE id = 1"))
                    .isPresent();
            assertThat(errorOf(sibling, "DELETE FROM `" + table.name() + "` WHERE id = 1"))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("allBehindTheWall")
    void aStatementPreparedUnderOneScopeAnswersUnderTheNext(WallTable table) throws Exception {
        WALL.fillBypassingTheWall(table, Map.of(OWN, COMMUNE, ABROAD, OTHER_PROVINCE));
        try (Connection raw = WALL.pool.getConnection();
                PreparedStatement query = prepared(raw, table)) {
            WALL.scoped.bind(raw, COMMUNE);
            assertThat(firstId(query)).isEqualTo(table.hasColumn("province_id") ? OWN : ABROAD);
            WALL.scoped.bind(raw, OTHER_PROVINCE);
            assertThat(firstId(query)).isEqualTo(ABROAD);
            execute(raw, "SET @scope = NULL");
            assertThat(firstId(query)).isZero();
        }
    }

    private static PreparedStatement prepared(Connection raw, WallTable table) throws SQLException {
        return raw.prepareStatement("SELECT COALESCE(MAX(id), 0) FROM `" + table.name() + "`");
    }

    private static long firstId(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("vn.nangchuan.scope.WallTests#catalogues")
    class ACatalogue {

        private final WallTable table;

        ACatalogue(WallTable table) {
            this.table = table;
        }

        @BeforeEach
        void oneRowOfTheProvinceAndOneOfAnother() throws SQLException {
            WALL.fillBypassingTheWall(table, Map.of(OWN, PROVINCE, ABROAD, OTHER_PROVINCE));
        }

        @Test
        void isReadInItsProvinceAndNowhereWithoutAScope() throws Exception {
            try (Connection commune = WALL.in(COMMUNE);
                    Connection province = WALL.in(PROVINCE);
                    Connection unbound = WALL.scoped.getConnection()) {
                assertThat(count(commune, "SELECT COUNT(*) FROM `%s`".formatted(table.name())))
                        .isOne();
                assertThat(count(province, "SELECT MAX(id) FROM `%s`".formatted(table.name())))
                        .isEqualTo(OWN);
                assertThat(count(unbound, "SELECT COUNT(*) FROM `%s`".formatted(table.name())))
                        .isZero();
            }
        }

        @Test
        void isNotWrittenByACommune() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                for (String write : List.of(
                        WALL.insert("INSERT", table, NEW, COMMUNE),
                        WALL.insert("REPLACE", table, OWN, COMMUNE),
                        "UPDATE `%s` SET changed_by = 'x'".formatted(table.name()),
                        "DELETE FROM `%s`".formatted(table.name()))) {
                    assertThat(errorOf(commune, write)).as(write).hasValueSatisfying(WallTests::refused);
                }
            }
            assertUntouched(OWN);
        }

        @Test
        void isWrittenByItsProvince() throws Exception {
            try (Connection province = WALL.in(PROVINCE)) {
                assertThat(execute(province, WALL.insert("INSERT", table, NEW, DISTRICT)))
                        .isOne();
                assertThat(execute(province, "UPDATE `%s` SET changed_by = 'x'".formatted(table.name())))
                        .isEqualTo(2);
                assertThat(execute(province, "DELETE FROM `%s`".formatted(table.name())))
                        .isEqualTo(2);
            }
            assertUntouched(ABROAD);
        }

        @Test
        void isNotWrittenByAnotherProvince() throws Exception {
            try (Connection province = WALL.in(PROVINCE)) {
                for (String write : List.of(
                        WALL.insert("INSERT", table, NEW, OTHER_PROVINCE),
                        WALL.insert("REPLACE", table, ABROAD, DISTRICT),
                        WALL.insert("INSERT", table, ABROAD, DISTRICT) + " ON DUPLICATE KEY UPDATE changed_by = 'x'",
                        "UPDATE `%s` SET province_id = 13".formatted(table.name()))) {
                    assertThat(errorOf(province, write)).as(write).hasValueSatisfying(WallTests::refused);
                }
                for (String write :
                        List.of("UPDATE `%s` SET changed_by = 'x' WHERE id = 3", "DELETE FROM `%s` WHERE id = 3")) {
                    assertThat(execute(province, write.formatted(table.name()))).isZero();
                }
            }
            assertUntouched(OWN);
            assertUntouched(ABROAD);
        }

        private void assertUntouched(long id) throws SQLException {
            try (Connection root = WALL.ownerBypassingTheWall()) {
                assertThat(count(
                                root,
                                "SELECT COUNT(*) FROM `%s` WHERE id = %d AND changed_by <> 'x' AND province_id = %d"
                                        .formatted(table.name(), id, id == OWN ? 12 : 13)))
                        .isOne();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sharedCatalogues")
    void whatAllProvincesShareIsReadByAllAndWrittenByNone(WallTable table) throws Exception {
        WALL.fillBypassingTheWall(table, Map.of(OWN, PROVINCE));
        try (Connection commune = WALL.in(COMMUNE);
                Connection province = WALL.in(PROVINCE);
                Connection unbound = WALL.scoped.getConnection()) {
            assertThat(count(commune, "SELECT COUNT(*) FROM `" + table.name() + "`"))
                    .isOne();
            assertThat(count(unbound, "SELECT COUNT(*) FROM `" + table.name() + "`"))
                    .isZero();
            for (String write : List.of(
                    WALL.insert("INSERT", table, NEW, PROVINCE),
                    WALL.insert("REPLACE", table, OWN, PROVINCE),
                    "UPDATE `" + table.name() + "` SET changed_by = 'x'",
                    "DELETE FROM `" + table.name() + "`")) {
                assertThat(errorOf(province, write)).as(write).hasValue(NO_RIGHT);
            }
        }
    }

    @Test
    void aUnitsPathDoesNotLeadOutOfItsProvince() throws Exception {
        WallTable units = WALL.table("unit");
        WALL.fillBypassingTheWall(units, Map.of(OWN, COMMUNE));
        String abroad = WALL.insert("INSERT", units, NEW, COMMUNE).replace(COMMUNE.value(), OTHER_PROVINCE.value());
        try (Connection province = WALL.in(PROVINCE)) {
            assertThat(errorOf(province, abroad)).hasValue(SIGNALLED);
            assertThat(errorOf(province, "UPDATE unit SET unit_path = '%s'".formatted(OTHER_PROVINCE)))
                    .hasValue(SIGNALLED);
            assertThat(execute(province, "UPDATE unit SET unit_path = '%s'".formatted(SIBLING)))
                    .isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void aSealedTableIsOutOfReach(WallTable table) throws Exception {
        try (Connection province = WALL.in(PROVINCE)) {
            assertThatThrownBy(() -> count(province, "SELECT COUNT(*) FROM `" + table.name() + "`"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Nested
    class AScope {

        private static final WallTable ACCOUNTS = WALL.table("account");
        private static final String SETTINGS = """
                SELECT CONCAT_WS(' ', CONNECTION_ID(), @@foreign_key_checks, @@check_constraint_checks, @@unique_checks,
                                 @@sql_mode, @@innodb_snapshot_isolation, @@transaction_isolation,
                                 @@transaction_read_only, @@time_zone, @@system_versioning_asof)""";

        @BeforeEach
        void oneRowInTheCommune() throws SQLException {
            WALL.fillBypassingTheWall(ACCOUNTS, Map.of(OWN, COMMUNE, FOREIGN, SIBLING));
        }

        @Test
        void thatHasExpiredShowsNothing() throws Exception {
            Clock past = Clock.fixed(
                    Instant.now(Clock.systemUTC())
                            .minus(ScopedDataSource.VALIDITY)
                            .minus(Duration.ofSeconds(2)),
                    ZoneOffset.UTC);
            ScopedDataSource slow = new ScopedDataSource(WALL.pool, WALL.scopes, WallFixture.SIGNATURE, past);
            try (Connection raw = WALL.pool.getConnection()) {
                slow.bind(raw, COMMUNE);
                assertThat(visible(raw)).isZero();
            }
        }

        @Test
        void whosePathWasWidenedShowsNothing() throws Exception {
            try (Connection raw = WALL.pool.getConnection()) {
                WALL.scoped.bind(raw, COMMUNE);
                execute(raw, "SET @scope = '" + PROVINCE + "'");
                assertThat(visible(raw)).isZero();
            }
        }

        @Test
        void whoseExpiryWasPutOffShowsNothing() throws Exception {
            try (Connection raw = WALL.pool.getConnection()) {
                WALL.scoped.bind(raw, COMMUNE);
                execute(raw, "SET @scope_until = @scope_until + 3600");
                assertThat(visible(raw)).isZero();
            }
        }

        @Test
        void takenFromAnotherConnectionShowsNothing() throws Exception {
            try (Connection one = WALL.pool.getConnection();
                    Connection other = WALL.pool.getConnection()) {
                WALL.scoped.bind(one, COMMUNE);
                String copy = text(
                        one,
                        "SELECT CONCAT('SET @scope = ''', @scope, ''', @scope_until = ', @scope_until, ', @scope_sig = ''', @scope_sig, '''')");
                execute(other, copy);
                assertThat(visible(other)).isZero();
            }
        }

        @Test
        void isOffTheConnectionOnceItWasReturned() throws Exception {
            for (int turn = 0; turn < 10; turn++) {
                WALL.in(COMMUNE).close();
            }
            for (int turn = 0; turn < 10; turn++) {
                try (Connection raw = WALL.pool.getConnection()) {
                    assertThat(text(raw, "SELECT CONCAT_WS(',', @scope, @scope_until, @scope_sig)"))
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

        private static String text(Connection connection, String sql) throws SQLException {
            try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Nested
    class TheApplicationsAccount {

        @ParameterizedTest
        @org.junit.jupiter.params.provider.ValueSource(
                strings = {
                    "SELECT COUNT(*) FROM wall_test_owner.account",
                    "UPDATE wall_test_owner.account SET display_name = 'x'",
                    "SELECT wall_test_owner.scope_from()",
                    "CALL wall_test_owner.sign_in_find('x', DATE '2019-07-19')",
                    "SHOW CREATE FUNCTION wall_test_owner.scope_from",
                    "SET timestamp = 1",
                    "SET GLOBAL secure_timestamp = 'NO'",
                    "INSERT INTO wall_test.account (id, row_start, row_end) VALUES (1, NOW(), NOW())",
                    "SELECT row_start FROM wall_test.account",
                    "CREATE TABLE wall_test.mine (id INT)",
                    "CREATE TEMPORARY TABLE wall_test.mine (id INT)",
                    "CREATE VIEW wall_test.mine AS SELECT 1",
                    "CREATE FUNCTION wall_test.mine() RETURNS INT RETURN 1",
                    "CREATE DATABASE mine",
                    "CREATE USER mine",
                    "DROP VIEW wall_test.account",
                    "ALTER VIEW wall_test.account AS SELECT 1",
                    "GRANT SELECT ON wall_test.* TO mine",
                    "LOAD DATA LOCAL INFILE 'x' INTO TABLE wall_test.account",
                    "SELECT * FROM mysql.user",
                    "SELECT LOAD_FILE('x') FROM wall_test_owner.account",
                    "SHUTDOWN"
                })
        void isRefused(String command) throws Exception {
            try (Connection connection = WALL.in(PROVINCE)) {
                assertThat(errorOf(connection, command)).as(command).isPresent();
            }
        }

        @Test
        void cannotReadTheKeyOfTheScopes() throws Exception {
            try (Connection connection = WALL.in(PROVINCE)) {
                assertThat(
                                count(
                                        connection,
                                        "SELECT COUNT(*) FROM information_schema.routines WHERE routine_definition IS NOT NULL AND routine_schema LIKE 'wall%'"))
                        .isZero();
            }
        }
    }

    @Test
    void theSignInAccountCanDoNothingButCallItsProcedures() throws Exception {
        try (Connection connection = DriverManager.getConnection(
                WALL.access.jdbcUrl(WALL.access.ownerSchema()),
                WALL.access.signIn().user(),
                WALL.access.signIn().password())) {
            for (String command : List.of(
                    "SELECT * FROM credential",
                    "SELECT * FROM account",
                    "UPDATE credential SET failures = 0",
                    "SELECT * FROM wall_test.account",
                    "SELECT scope_from()",
                    "CREATE TABLE mine (id INT)")) {
                assertThat(errorOf(connection, command)).as(command).isPresent();
            }
            assertThat(errorOf(connection, "CALL sign_in_find('nobody', DATE '2019-07-19')"))
                    .isEmpty();
        }
    }

    @Test
    void aSlowStatementDelaysNobodyElse() throws Exception {
        WALL.fillBypassingTheWall(AScope.ACCOUNTS, Map.of(OWN, COMMUNE));
        CountDownLatch started = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection slow = WALL.in(COMMUNE);
                Connection quick = WALL.in(COMMUNE)) {
            Future<Long> slowAnswer = threads.submit(() -> {
                started.countDown();
                return count(slow, "SELECT COUNT(*) FROM account WHERE SLEEP(5) = 0");
            });
            started.await(10, TimeUnit.SECONDS);
            for (int turn = 0; turn < 20; turn++) {
                assertThat(count(quick, "SELECT COUNT(*) FROM account")).isOne();
                assertThat(execute(quick, "UPDATE account SET display_name = 'turn " + turn + "'"))
                        .isOne();
            }
            assertThat(slowAnswer.isDone())
                    .as("the slow statement is still running")
                    .isFalse();
            assertThat(slowAnswer.get(30, TimeUnit.SECONDS)).isOne();
        }
    }

    @Test
    void theScopeCannotChangeInsideATransaction() {
        var manager = new org.springframework.jdbc.support.JdbcTransactionManager(WALL.scoped);
        var transaction = new org.springframework.transaction.support.TransactionTemplate(manager);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        _ -> WALL.scopes.runIn(Scope.ofJob(COMMUNE, "test"), () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRefusalIsToldFromALostConnection() throws Exception {
        var jdbc = new org.springframework.jdbc.core.JdbcTemplate(WALL.scoped);
        jdbc.setExceptionTranslator(new WallExceptions());
        String foreign = WALL.insert("INSERT", AScope.ACCOUNTS, NEW, SIBLING);
        assertThatThrownBy(() -> WALL.scopes.runIn(Scope.ofJob(COMMUNE, "test"), () -> jdbc.execute(foreign)))
                .isInstanceOf(WallViolation.class)
                .hasMessageNotContaining("account");
    }

    private static void refused(int errorCode) {
        assertThat(errorCode).isIn(CHECK_OPTION_FAILED, SIGNALLED);
    }

    private static void refusedOrWithoutEffect(Connection connection, String sql) {
        try {
            assertThat(execute(connection, sql)).isZero();
        } catch (SQLException e) {
            refused(e.getErrorCode());
        }
    }
}
