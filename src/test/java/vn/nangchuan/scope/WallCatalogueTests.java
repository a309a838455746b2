package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.DISTRICT;
import static vn.nangchuan.scope.WallFixture.OTHER_PROVINCE;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.SIBLING;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;
import static vn.nangchuan.scope.WallFixture.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of tables whose rows no unit keeps: catalogues, what the platform works with, and what is sealed. */
@Execution(ExecutionMode.SAME_THREAD)
class WallCatalogueTests {

    private static final int CHECK_OPTION_FAILED = 1369;
    private static final int SIGNALLED = 1644;
    private static final int NO_RIGHT = 1142;
    private static final int NO_SUCH_TABLE = 1146;
    private static final long OWN = 1;
    private static final long ABROAD = 3;
    private static final long NEW = 9;
    private static final WallFixture WALL = WallFixture.shared();

    private static Stream<WallTable> tables(TableKind kind) throws SQLException {
        return WALL.tables().stream().filter(table -> table.kind() == kind);
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

    static Stream<WallTable> ofThePlatform() throws SQLException {
        return tables(TableKind.PLATFORM);
    }

    @Nested
    @ParameterizedClass(name = "{0}")
    @MethodSource("vn.nangchuan.scope.WallCatalogueTests#catalogues")
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
                    assertThat(errorOf(commune, write)).as(write).hasValueSatisfying(this::refused);
                }
            }
            assertUntouched(OWN);
        }

        @Test
        void isWrittenByItsProvince() throws Exception {
            try (Connection province = WALL.in(PROVINCE)) {
                assertThat(execute(province, WALL.insert("INSERT", table, NEW, DISTRICT)))
                        .isOne();
                for (String write : List.of("UPDATE `%s` SET changed_by = 'y'", "DELETE FROM `%s`")) {
                    if (table.appendOnly()) {
                        assertThat(errorOf(province, write.formatted(table.name())))
                                .hasValue(NO_RIGHT);
                    } else {
                        assertThat(execute(province, write.formatted(table.name())))
                                .isEqualTo(2);
                    }
                }
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
                    assertThat(errorOf(province, write)).as(write).hasValueSatisfying(this::refused);
                }
                for (String write :
                        List.of("UPDATE `%s` SET changed_by = 'x' WHERE id = 3", "DELETE FROM `%s` WHERE id = 3")) {
                    if (!table.appendOnly()) {
                        assertThat(execute(province, write.formatted(table.name())))
                                .isZero();
                    }
                }
            }
            assertUntouched(OWN);
            assertUntouched(ABROAD);
        }

        /** By the wall, or because the account may only add to the table. */
        private void refused(int errorCode) {
            assertThat(errorCode)
                    .isIn(
                            table.appendOnly()
                                    ? List.of(CHECK_OPTION_FAILED, SIGNALLED, NO_RIGHT)
                                    : List.of(CHECK_OPTION_FAILED, SIGNALLED));
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
    @MethodSource("ofThePlatform")
    void whatThePlatformWorksWithIsThereWithoutAScopeAndNamesNoPerson(WallTable table) throws Exception {
        WALL.fillBypassingTheWall(table, Map.of(OWN, PROVINCE));
        try (Connection unbound = WALL.unbound()) {
            assertThat(count(unbound, "SELECT COUNT(*) FROM `" + table.name() + "`"))
                    .isOne();
            assertThat(execute(unbound, WALL.insert("INSERT", table, NEW, PROVINCE)))
                    .isOne();
            assertThat(execute(unbound, "DELETE FROM `" + table.name() + "`")).isEqualTo(2);
        }
        assertThat(WALL.columnTypes(table).values())
                .as("ids, paths and instants; a text could say something about somebody")
                .containsAnyOf("bigint")
                .doesNotContain("varchar", "char", "text", "mediumtext", "longtext", "date", "blob");
    }

    @ParameterizedTest
    @MethodSource("sealed")
    void aSealedTableIsOutOfReach(WallTable table) throws Exception {
        try (Connection province = WALL.in(PROVINCE)) {
            for (String use : List.of("SELECT * FROM `%s`", "INSERT INTO `%s` VALUES ()", "DELETE FROM `%s`")) {
                assertThat(errorOf(province, use.formatted(table.name())))
                        .hasValueSatisfying(error -> assertThat(error).isIn(NO_RIGHT, NO_SUCH_TABLE));
            }
        }
    }
}
