package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.DISTRICT;
import static vn.nangchuan.scope.WallFixture.OTHER_PROVINCE;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.SIBLING;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;
import static vn.nangchuan.scope.WallFixture.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nangchuan.scope.WallFixture.Place;

/** The isolation contract of every table whose rows units keep, by its kind. */
@Execution(ExecutionMode.SAME_THREAD)
class WallTests {

    private static final int CHECK_OPTION_FAILED = 1369;
    private static final int SIGNALLED = 1644;
    private static final int NO_RIGHT = 1142;
    private static final long OWN = 1;
    private static final long FOREIGN = 2;
    private static final long ABROAD = 3;
    private static final long NEW = 9;
    private static final String RUNNING = """
            SELECT COUNT(*) FROM information_schema.processlist
            WHERE id = %d AND state = 'User lock' AND info LIKE 'SELECT MAX(GET_LOCK%%'""";
    private static final WallFixture WALL = WallFixture.shared();

    static Stream<WallTable> tables(TableKind... kinds) throws SQLException {
        List<TableKind> wanted = List.of(kinds);
        return WALL.tables().stream().filter(table -> wanted.contains(table.kind()));
    }

    static Stream<WallTable> writtenByOneSide() throws SQLException {
        return tables(TableKind.TENANT, TableKind.PERSON_OWNED, TableKind.OFFERED, TableKind.TWO_SIDED);
    }

    static Stream<WallTable> offered() throws SQLException {
        return tables(TableKind.OFFERED);
    }

    static Stream<WallTable> twoSided() throws SQLException {
        return tables(TableKind.TWO_SIDED);
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
        void refusesARowOfAnotherUnitAmongItsOwn() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                String both = WALL.insert("INSERT", table, NEW, COMMUNE) + ", "
                        + WALL.insert("INSERT", table, NEW + 1, SIBLING).replaceFirst(".* VALUES ", "");
                assertThat(errorOf(commune, both)).hasValueSatisfying(WallTests::refused);
                assertThat(count(commune, select("COUNT(*)") + " WHERE id >= " + NEW))
                        .isZero();
            }
        }

        @Test
        void copiesItsOwnRowsOnly() throws Exception {
            try (Connection commune = WALL.in(COMMUNE)) {
                assertThat(execute(commune, WALL.insertFrom(table, NEW, COMMUNE, "id = 1")))
                        .isOne();
                assertThat(errorOf(commune, WALL.insertFrom(table, NEW + 1, SIBLING, "id = 1")))
                        .hasValueSatisfying(WallTests::refused);
                int readable = table.kind() == TableKind.OFFERED ? 1 : 0;
                assertThat(execute(commune, WALL.insertFrom(table, NEW + 2, COMMUNE, "id IN (2, 3)")))
                        .isEqualTo(readable);
            }
            assertUntouched();
        }

        @Test
        void neitherChangesNorRemovesForeignRowsByTheirId() throws Exception {
            for (String change : List.of(
                    "UPDATE `%s` SET changed_by = 'x' WHERE id IN (2, 3)", "DELETE FROM `%s` WHERE id IN (2, 3)")) {
                try (Connection commune = WALL.in(COMMUNE)) {
                    refusedOrWithoutEffect(commune, change.formatted(table.name()));
                }
                assertUntouched();
            }
        }

        @Test
        void changesAndRemovesAllOfItsOwnRowsAtOnceAndNoOthers() throws Exception {
            for (String change : List.of("UPDATE `%s` SET changed_by = 'bulk:x'", "DELETE FROM `%s`")) {
                try (Connection commune = WALL.in(COMMUNE)) {
                    assertChangesOwnRowOnly(commune, change.formatted(table.name()));
                }
                assertUntouched();
            }
        }

        @Test
        void changesAndRemovesNoOthersThroughAJoin() throws Exception {
            for (String change : List.of(
                    "UPDATE `%1$s` one JOIN `%1$s` other ON one.id > 0 SET other.changed_by = 'x'",
                    "DELETE other FROM `%1$s` one JOIN `%1$s` other ON one.id > 0")) {
                try (Connection commune = WALL.in(COMMUNE)) {
                    assertChangesOwnRowOnly(commune, change.formatted(table.name()));
                }
                assertUntouched();
            }
        }

        /** What is offered is seen by all, so changing all of it is refused whole. */
        private void assertChangesOwnRowOnly(Connection commune, String change) throws SQLException {
            if (table.appendOnly()) {
                assertThat(errorOf(commune, change)).as(change).hasValue(NO_RIGHT);
            } else if (table.kind() == TableKind.OFFERED) {
                assertThat(errorOf(commune, change)).as(change).hasValue(SIGNALLED);
            } else {
                assertThat(execute(commune, change)).as(change).isOne();
            }
        }

        @Test
        void refusesToMoveARowOutOfTheScope() throws Exception {
            String out = "UPDATE `%s` SET unit_path = '%s'%s WHERE id = 1"
                    .formatted(
                            table.name(),
                            SIBLING,
                            table.hasColumn("counter_path") ? ", counter_path = '" + SIBLING + "'" : "");
            String abroad = "UPDATE `%s` SET province_id = 13 WHERE id = 1".formatted(table.name());
            try (Connection commune = WALL.in(COMMUNE)) {
                for (String move : List.of(out, abroad)) {
                    assertThat(errorOf(commune, move)).as(move).hasValueSatisfying(this::refusedOrWithoutRight);
                }
            }
        }

        @Test
        void cannotTakeOverAForeignRowByItsId() throws Exception {
            for (long foreign : new long[] {FOREIGN, ABROAD}) {
                assertNotTakenOver(WALL.insert("INSERT", table, foreign, COMMUNE));
            }
        }

        @Test
        void cannotTakeOverAForeignRowByAnotherKeyOfIts() throws Exception {
            for (List<String> key : WALL.secondKeys(table)) {
                assertNotTakenOver(WALL.insertWithKeyOf(table, NEW, COMMUNE, key, new Place(SIBLING), FOREIGN));
            }
        }

        private void assertNotTakenOver(String insert) throws Exception {
            for (String write : List.of(
                    insert.replaceFirst("INSERT", "REPLACE"),
                    insert + " ON DUPLICATE KEY UPDATE unit_path = '" + COMMUNE + "', province_id = 12",
                    insert + " ON DUPLICATE KEY UPDATE changed_by = 'x'")) {
                try (Connection commune = WALL.in(COMMUNE)) {
                    assertThat(errorOf(commune, write)).as(write).hasValueSatisfying(this::refusedOrWithoutRight);
                }
            }
            assertUntouched();
        }

        @Test
        void writesUnderTheScopeInForceByAStatementPreparedUnderAnother() throws Exception {
            try (Connection connection = WALL.unbound();
                    PreparedStatement insert =
                            connection.prepareStatement(WALL.insert("INSERT", table, NEW, COMMUNE))) {
                WALL.scoped.bind(connection, Scope.ofJob(SIBLING, "test"));
                assertThatThrownBy(insert::executeUpdate)
                        .isInstanceOfSatisfying(SQLException.class, e -> refused(e.getErrorCode()));
                WALL.scoped.bind(connection, Scope.ofJob(COMMUNE, "test"));
                assertThat(insert.executeUpdate()).isOne();
            }
        }

        @Test
        void changesUnderTheScopeInForceByAStatementPreparedUnderAnother() throws Exception {
            assumeFalse(table.appendOnly(), "what is never changed has no such statement");
            String ownByKind = table.kind() == TableKind.OFFERED ? " WHERE id = 1" : "";
            try (Connection connection = WALL.unbound();
                    PreparedStatement update = connection.prepareStatement(
                            "UPDATE `%s` SET changed_by = 'here'%s".formatted(table.name(), ownByKind))) {
                WALL.scoped.bind(connection, Scope.ofJob(COMMUNE, "test"));
                assertThat(update.executeUpdate()).isOne();
                WALL.scoped.bind(connection, Scope.ofJob(OTHER_PROVINCE, "test"));
                assertThat(update.executeUpdate()).isEqualTo(table.kind() == TableKind.OFFERED ? 0 : 1);
                execute(connection, "SET @scope = NULL");
                assertThat(update.executeUpdate()).isZero();
            }
            try (Connection sibling = WALL.in(SIBLING)) {
                assertThat(count(sibling, select("COUNT(*)") + " WHERE id = 2 AND changed_by = 'here'"))
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

        private void refusedOrWithoutRight(int errorCode) {
            if (table.appendOnly()) {
                assertThat(errorCode).isEqualTo(NO_RIGHT);
            } else {
                refused(errorCode);
            }
        }

        private void refusedOrWithoutEffect(Connection connection, String change) {
            try {
                assertThat(execute(connection, change)).as(change).isZero();
            } catch (SQLException e) {
                refusedOrWithoutRight(e.getErrorCode());
            }
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
            String change = "UPDATE `" + table.name() + "` SET changed_by = 'x'";
            try (Connection commune = WALL.in(COMMUNE)) {
                if (table.appendOnly()) {
                    assertThat(errorOf(commune, change)).hasValue(NO_RIGHT);
                } else {
                    assertThat(execute(commune, change)).isEqualTo(2);
                }
            }
        }

        @Test
        void takesNewRowsFromTheCreatingSideOnly() throws Exception {
            if (table.told().source().isPresent()) {
                WALL.fillSidesBypassingTheWall(
                        WALL.table(table.told().source().get()), Map.of(NEW + 1, OTHERS_WITH_US));
            }
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
            for (String write :
                    List.of("UPDATE `%s` SET changed_by = 'x' WHERE id = 1", "DELETE FROM `%s` WHERE id = 1")) {
                assertThat(errorOf(sibling, write.formatted(table.name())))
                        .hasValue(table.appendOnly() ? NO_RIGHT : SIGNALLED);
            }
        }
    }

    /**
     * The slow statement waits for a lock of root's, so that it is running for as long as this needs it to. It waits in
     * what it selects: in a condition the server might wait while it holds a page of an index.
     */
    @Test
    void aSlowStatementDelaysNobodyElse() throws Exception {
        WALL.fillBypassingTheWall(WALL.table("account"), Map.of(OWN, COMMUNE));
        try (ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection root = WALL.ownerBypassingTheWall();
                Connection slow = WALL.in(COMMUNE);
                Connection quick = WALL.in(COMMUNE)) {
            count(root, "SELECT GET_LOCK('slow', 0)");
            String isRunning = RUNNING.formatted(count(slow, "SELECT CONNECTION_ID()"));
            Future<Long> answer = threads.submit(
                    () -> count(slow, "SELECT MAX(GET_LOCK('slow', 300) + RELEASE_LOCK('slow')) FROM account"));
            await().until(() -> count(root, isRunning) == 1);

            for (int turn = 0; turn < 20; turn++) {
                assertThat(count(quick, "SELECT COUNT(*) FROM account")).isOne();
                assertThat(execute(quick, "UPDATE account SET display_name = 'turn " + turn + "'"))
                        .isOne();
            }
            assertThat(count(root, isRunning)).as("after all those turns").isOne();

            count(root, "SELECT RELEASE_LOCK('slow')");
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    @Test
    void aRefusalIsToldFromALostConnection() throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(WALL.scoped);
        jdbc.setExceptionTranslator(new WallExceptions());
        String foreign = WALL.insert("INSERT", WALL.table("account"), NEW, SIBLING);
        assertThatThrownBy(() -> WALL.scopes.runIn(Scope.ofJob(COMMUNE, "test"), () -> jdbc.execute(foreign)))
                .isInstanceOf(WallViolation.class)
                .hasMessageNotContaining("account");
    }

    private static void refused(int errorCode) {
        assertThat(errorCode).isIn(CHECK_OPTION_FAILED, SIGNALLED);
    }
}
