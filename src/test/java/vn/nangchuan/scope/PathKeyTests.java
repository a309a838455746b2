package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.SIBLING;
import static vn.nangchuan.scope.WallFixture.errorOf;
import static vn.nangchuan.scope.WallFixture.execute;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With its foreign keys in force, the schema takes no row whose unit, path and parents do not belong together. */
@Execution(ExecutionMode.SAME_THREAD)
class PathKeyTests {

    private static final int NO_SUCH_PARENT = 1452;
    private static final long ROW = 9;
    private static final WallFixture WALL = WallFixture.shared();

    static Stream<WallTable> tablesWithAPath() throws SQLException {
        return WALL.tables().stream().filter(table -> table.kind().hasPath());
    }

    static Stream<WallTable> tablesWithAParentOfAUnit() throws SQLException {
        return tablesWithAPath().filter(table -> !parentsWithAPath(table).isEmpty());
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("vn.nangchuan.scope.PathKeyTests#tablesWithAPath")
    class ATableWithAPath {

        private final WallTable table;

        ATableWithAPath(WallTable table) {
            this.table = table;
        }

        @BeforeEach
        void everyParentStandsInTheCommune() throws SQLException {
            fillParents(table, COMMUNE);
        }

        @Test
        void takesARowWhoseUnitHasThatPath() throws Exception {
            assertThat(insertInTheCommune(row())).isEmpty();
        }

        @Test
        void refusesARowThatNamesTheProvinceBesideTheCommunesPath() throws Exception {
            assertThat(insertInTheCommune(row().replaceFirst(" 345, '/12/30/345/'", " 12, '/12/30/345/'")))
                    .hasValue(NO_SUCH_PARENT);
        }

        private String row() throws SQLException {
            return WALL.insert("INSERT", table, ROW, COMMUNE);
        }
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("vn.nangchuan.scope.PathKeyTests#tablesWithAParentOfAUnit")
    class ATableWithParentsOfAUnit {

        private final WallTable table;

        ATableWithParentsOfAUnit(WallTable table) {
            this.table = table;
        }

        @Test
        void refusesARowBelowAParentOfAnotherUnit() throws Exception {
            for (WallTable parent : parentsWithAPath(table)) {
                fillParents(table, COMMUNE);
                WALL.fillBypassingTheWall(parent, Map.of(ROW, SIBLING));
                assertThat(insertInTheCommune(WALL.insert("INSERT", table, ROW, COMMUNE)))
                        .as("a parent of the sibling in " + parent.name())
                        .hasValue(NO_SUCH_PARENT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate_decision", "qualification"})
    void whatRestsOnACertificateIsOfTheSameOfficial(String table) throws Exception {
        String row = WALL.insert("INSERT", WALL.table(table), ROW, COMMUNE);
        fillParents(WALL.table(table), COMMUNE);
        assertThat(insertInTheCommune(row)).isEmpty();

        fillParents(WALL.table(table), COMMUNE);
        try (Connection commune = WALL.in(COMMUNE)) {
            execute(commune, "UPDATE certificate SET official_id = 8");
        }
        assertThat(insertInTheCommune(row)).hasValue(NO_SUCH_PARENT);
    }

    @Nested
    class AnAccountThatNamesTheProvinceBesideItsOwnPath {

        private static final String NAMES_THE_PROVINCE = "UPDATE %s SET unit_id = 12 WHERE id = 9";

        @BeforeEach
        void isStoredWithItsRoleAndPasswordAsIfThereWereNoForeignKeys() throws Exception {
            WALL.fillBypassingTheWall(WALL.table("unit"), Map.of(12L, PROVINCE, 345L, COMMUNE));
            for (String table : List.of("account", "role_grant")) {
                WALL.fillBypassingTheWall(WALL.table(table), Map.of(ROW, COMMUNE));
            }
            WALL.fillBypassingTheWall(WALL.table("credential"), Map.of(ROW, COMMUNE));
            try (Connection commune = WALL.in(COMMUNE)) {
                execute(commune, "UPDATE account SET username = 'lan', valid_to = NULL WHERE id = 9");
                execute(commune, "UPDATE role_grant SET valid_to = NULL WHERE id = 9");
            }
        }

        @Test
        void signsInNowhere() throws Exception {
            assertThat(pathAtSignIn()).hasValue(COMMUNE.value());
            try (Connection commune = WALL.in(COMMUNE)) {
                execute(commune, NAMES_THE_PROVINCE.formatted("account"));
                execute(commune, NAMES_THE_PROVINCE.formatted("role_grant"));
            }
            assertThat(pathAtSignIn()).isEmpty();
        }

        private Optional<String> pathAtSignIn() throws SQLException {
            try (Connection connection = DriverManager.getConnection(
                            WALL.access.jdbcUrl(WALL.access.ownerSchema()),
                            WALL.access.signIn().user(),
                            WALL.access.signIn().password());
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("CALL sign_in_find('lan', DATE '2019-08-01')")) {
                return rows.next() ? Optional.of(rows.getString("unit_path")) : Optional.empty();
            }
        }
    }

    private static Optional<Integer> insertInTheCommune(String row) throws Exception {
        try (Connection commune = WALL.in(COMMUNE)) {
            execute(commune, "SET foreign_key_checks = 1");
            return errorOf(commune, row);
        }
    }

    private static List<WallTable> parentsWithAPath(WallTable table) {
        return table.keys().stream()
                .map(ForeignKey::otherTable)
                .distinct()
                .map(WALL::table)
                .filter(parent -> parent.kind().hasPath())
                // A sitting and the account of a role are held by their id alone.
                .filter(parent -> table.keys().stream()
                        .filter(key -> key.otherTable().equals(parent.name()))
                        .anyMatch(key -> key.columns().containsValue("unit_path")))
                .toList();
    }

    /** Fills the table itself last, with nothing, and everything it refers to with the row that it will name. */
    private static void fillParents(WallTable table, UnitPath path) throws SQLException {
        for (ForeignKey key : table.keys()) {
            WALL.fillBypassingTheWall(WALL.table(key.otherTable()), Map.of(ROW, path));
        }
        Map<Long, UnitPath> units =
                new HashMap<>(Map.of(12L, PROVINCE, path.unit().value(), path));
        units.put(ROW, PROVINCE.child(new vn.nangchuan.kernel.UnitId(ROW)));
        WALL.fillBypassingTheWall(WALL.table("unit"), units);
        WALL.fillBypassingTheWall(table, Map.of());
    }
}
