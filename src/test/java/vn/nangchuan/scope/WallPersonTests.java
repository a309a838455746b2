package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;
import static vn.nangchuan.scope.WallFixture.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.kernel.OfficialId;

/** A scope narrowed to one official reaches that person's rows and nobody else's, of whatever table. */
class WallPersonTests {

    private static final long SELF = 51;
    private static final long COLLEAGUE = 52;
    private static final OfficialId OFFICIAL = new OfficialId(SELF);
    private static final WallFixture WALL = WallFixture.shared();

    static Stream<WallTable> tablesOfPeople() throws SQLException {
        return keptTables().filter(table -> table.person().isPresent());
    }

    static Stream<WallTable> tablesOfNobody() throws SQLException {
        return keptTables().filter(table -> table.person().isEmpty() && !table.openToOfficials());
    }

    private static Stream<WallTable> keptTables() throws SQLException {
        return WALL.tables().stream()
                .filter(table -> table.kind().hasPath() && table.kind() != TableKind.OFFERED && table.hasColumn("id"));
    }

    @ParameterizedTest
    @MethodSource("tablesOfPeople")
    void showsTheOfficialsOwnRowsOnly(WallTable table) throws Exception {
        fill(table);
        try (Connection connection = WALL.of(OFFICIAL, COMMUNE)) {
            assertThat(count(connection, "SELECT COUNT(*) FROM `" + table.name() + "`"))
                    .isOne();
            assertThat(count(connection, "SELECT id FROM `" + table.name() + "`"))
                    .isEqualTo(SELF);
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfNobody")
    void showsNothingThatNamesNoOfficial(WallTable table) throws Exception {
        fill(table);
        try (Connection connection = WALL.of(OFFICIAL, COMMUNE)) {
            assertThat(count(connection, "SELECT COUNT(*) FROM `" + table.name() + "`"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource({"tablesOfPeople", "tablesOfNobody"})
    void refusesToAddWhatIsNotTheOfficialsOwn(WallTable table) throws Exception {
        WALL.fillBypassingTheWall(table, Map.of());
        try (Connection connection = WALL.of(OFFICIAL, COMMUNE)) {
            assertThat(errorOf(connection, WALL.insert("INSERT", table, COLLEAGUE, COMMUNE)))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource({"tablesOfPeople", "tablesOfNobody"})
    void takesOverNoRowOfAColleague(WallTable table) throws Exception {
        fill(table);
        try (Connection connection = WALL.of(OFFICIAL, COMMUNE)) {
            errorOf(connection, WALL.insert("REPLACE", table, COLLEAGUE, COMMUNE));
            errorOf(connection, "DELETE FROM `" + table.name() + "`");
        }
        try (Connection all = WALL.in(COMMUNE)) {
            assertThat(count(all, "SELECT COUNT(*) FROM `" + table.name() + "` WHERE id = " + COLLEAGUE))
                    .isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfPeople")
    void showsNothingOnceThePersonWasTakenOff(WallTable table) throws Exception {
        fill(table);
        try (Connection connection = WALL.of(OFFICIAL, COMMUNE)) {
            execute(connection, "SET @scope_official = 0");
            assertThat(count(connection, "SELECT COUNT(*) FROM `" + table.name() + "`"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("cataloguesOfAProvince")
    void writesNoCatalogueEvenAtTheProvince(WallTable table) throws Exception {
        WALL.fillBypassingTheWall(table, Map.of());
        try (Connection connection = WALL.of(OFFICIAL, PROVINCE)) {
            assertThat(errorOf(connection, WALL.insert("INSERT", table, SELF, PROVINCE)))
                    .isPresent();
        }
    }

    static Stream<WallTable> tablesWithAStepOfOfficials() throws SQLException {
        return tablesOfPeople().filter(table -> table.officialsStep().isPresent());
    }

    @ParameterizedTest
    @MethodSource("tablesWithAStepOfOfficials")
    void takesTheOneStepOfOfficialsAndRemovesNothing(WallTable table) throws Exception {
        OfficialsStep step = table.officialsStep().orElseThrow();
        fill(table);
        try (Connection connection = WALL.of(OFFICIAL, COMMUNE);
                Connection commune = WALL.in(COMMUNE)) {
            assertThat(errorOf(connection, "DELETE FROM `" + table.name() + "`"))
                    .isPresent();
            assertThat(errorOf(connection, change(table, step, step.to()))).isPresent();
            execute(commune, change(table, step, step.from()));
            assertThat(errorOf(connection, change(table, step, "OTHER"))).isPresent();
            assertThat(execute(connection, change(table, step, step.to()))).isOne();
            assertThat(errorOf(connection, change(table, step, step.from()))).isPresent();
        }
    }

    private static String change(WallTable table, OfficialsStep step, String to) {
        return "UPDATE `%s` SET `%s` = '%s'".formatted(table.name(), step.column(), to);
    }

    static Stream<WallTable> cataloguesOfAProvince() throws SQLException {
        return WALL.tables().stream().filter(table -> table.kind() == TableKind.CATALOGUE && !table.isShared());
    }

    private static void fill(WallTable table) throws SQLException {
        WALL.fillBypassingTheWall(table, Map.of(SELF, COMMUNE, COLLEAGUE, COMMUNE));
    }
}
