package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.scope.WallFixture.COMMUNE;
import static vn.nangchuan.scope.WallFixture.DISTRICT;
import static vn.nangchuan.scope.WallFixture.PROVINCE;
import static vn.nangchuan.scope.WallFixture.SIBLING;
import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.errorOf;
import static vn.nangchuan.scope.WallFixture.execute;
import static vn.nangchuan.scope.WallFixture.text;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.WallFixture.Place;

/** What a row tells a host beside the communes of an official is said by the side that keeps the dossier, and by it alone. */
@Execution(ExecutionMode.SAME_THREAD)
class WallToldTests {

    private static final int SIGNALLED = 1644;
    private static final long ID = 7;
    private static final UnitPath SCHOOL = PROVINCE.child(new UnitId(77));
    private static final UnitPath OTHER_SCHOOL = PROVINCE.child(new UnitId(78));
    private static final Place SENT = new Place(COMMUNE, SCHOOL);
    private static final WallFixture WALL = WallFixture.shared();

    private final WallTable official = WALL.table("official");
    private final WallTable nomination = WALL.table("nomination");
    private final WallTable enrolment = WALL.table("enrolment");

    /** Each row says 7 in every column that it shares with the others. */
    @BeforeEach
    void anOfficialWhoWasNominatedToTheSchool() throws SQLException {
        WALL.fillBypassingTheWall(official, Map.of(ID, COMMUNE));
        WALL.fillSidesBypassingTheWall(enrolment, Map.of());
        WALL.fillSidesBypassingTheWall(nomination, Map.of(ID, SENT));
    }

    private void seat() throws SQLException {
        WALL.fillSidesBypassingTheWall(enrolment, Map.of(ID, SENT));
    }

    @Test
    void aHostSeatsWhomItWasSent() throws Exception {
        try (Connection school = WALL.in(SCHOOL)) {
            assertThat(errorOf(school, WALL.insert("INSERT", enrolment, ID, SENT)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "official_id, 8",
                "class_id, 8",
                "nomination_id, 8",
                "nomination_id, NULL",
                "official_name, 'Người Khác'",
                "post, 'PARTY_SECRETARY'",
                "post, NULL",
                "funding_unit_id, 8",
                "birth_date, DATE '1975-01-01'"
            })
    void aHostSeatsNobodyElseAndSaysNothingElseOfThem(String column, String value) throws Exception {
        try (Connection school = WALL.in(SCHOOL)) {
            assertThat(errorOf(school, WALL.insertSaying(enrolment, ID, SENT, column, value)))
                    .hasValue(SIGNALLED);
        }
    }

    @Test
    void aHostSeatsNobodyWhoWasSentToAnother() throws Exception {
        try (Connection other = WALL.in(OTHER_SCHOOL)) {
            assertThat(errorOf(other, WALL.insert("INSERT", enrolment, ID, new Place(COMMUNE, OTHER_SCHOOL))))
                    .hasValue(SIGNALLED);
        }
    }

    @Test
    void whoHoldsTheDossierSeatsWithoutANomination() throws Exception {
        try (Connection district = WALL.in(DISTRICT)) {
            String archived = WALL.insertSaying(enrolment, ID, new Place(COMMUNE, DISTRICT), "nomination_id", "NULL");
            assertThat(errorOf(district, archived)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "enrolment, official_id, 8",
                "enrolment, class_id, 8",
                "enrolment, official_name, 'Người Khác'",
                "enrolment, post, 'PARTY_SECRETARY'",
                "enrolment, birth_date, DATE '1975-01-01'",
                "enrolment, funding_unit_id, 8",
                "nomination, official_id, 8",
                "nomination, class_id, 8",
                "nomination, official_name, 'Người Khác'",
                "nomination, post, 'PARTY_SECRETARY'",
                "nomination, nominating_unit_id, 8"
            })
    void aHostChangesNothingOfWhatItWasTold(String table, String column, String value) throws Exception {
        seat();
        String change = "UPDATE %s SET %s = %s WHERE id = 7".formatted(table, column, value);
        try (Connection school = WALL.in(SCHOOL)) {
            assertThat(errorOf(school, change)).hasValue(SIGNALLED);
        }
        try (Connection commune = WALL.in(COMMUNE)) {
            assertThat(execute(commune, change))
                    .as("by the side that keeps the dossier")
                    .isOne();
        }
    }

    @Test
    void aHostDoesNotEvenTakeTheAccentsOffAName() throws Exception {
        seat();
        try (Connection commune = WALL.in(COMMUNE)) {
            execute(commune, "UPDATE official SET full_name = 'Nông Văn Thử' WHERE id = 7");
        }
        try (Connection school = WALL.in(SCHOOL)) {
            assertThat(errorOf(school, "UPDATE enrolment SET official_name = 'Nong Van Thu' WHERE id = 7"))
                    .hasValue(SIGNALLED);
        }
    }

    @Test
    void aHostDecidesWhatIsItsToDecide() throws Exception {
        seat();
        try (Connection school = WALL.in(SCHOOL)) {
            assertThat(execute(school, "UPDATE enrolment SET status = 'PASSED', result_on = '2019-08-30' WHERE id = 7"))
                    .isOne();
            assertThat(execute(school, "UPDATE nomination SET status = 'ACCEPTED', waiting_no = NULL WHERE id = 7"))
                    .isOne();
        }
    }

    @Test
    void aCorrectedDossierIsFollowedAndTheFormerNameStaysInTheHistory() throws Exception {
        seat();
        try (Connection commune = WALL.in(COMMUNE)) {
            execute(commune, """
                    UPDATE official SET full_name = 'Nông Văn Thử', name_sort = 'thử', birth_date = '1975-01-01',
                                        changed_by = 'account:5' WHERE id = 7
                    """);
        }
        try (Connection school = WALL.in(SCHOOL)) {
            assertThat(text(school, """
                            SELECT CONCAT_WS('|', e.official_name, e.name_sort, e.birth_date, e.changed_by, n.official_name)
                            FROM enrolment e JOIN nomination n ON n.official_id = e.official_id
                            """)).isEqualTo("Nông Văn Thử|thử|1975-01-01|account:5|Nông Văn Thử");
        }
        try (Connection root = WALL.ownerBypassingTheWall()) {
            assertThat(count(root, """
                            SELECT COUNT(*) FROM enrolment FOR SYSTEM_TIME ALL
                            WHERE official_name = '7' AND row_end = (SELECT e.row_start FROM enrolment e)
                            """)).isOne();
        }
    }

    @Test
    void aCorrectionOfAccentsAloneIsFollowedToo() throws Exception {
        seat();
        try (Connection commune = WALL.in(COMMUNE)) {
            for (String name : List.of("Nong Van Thu", "Nông Văn Thử")) {
                execute(commune, "UPDATE official SET full_name = '" + name + "' WHERE id = 7");
            }
        }
        try (Connection school = WALL.in(SCHOOL)) {
            assertThat(text(school, "SELECT official_name FROM nomination")).isEqualTo("Nông Văn Thử");
        }
    }

    @Test
    void aHostSeesNothingOfTheDossierItself() throws Exception {
        seat();
        for (String table : List.of("posting", "qualification", "standing", "requirement_standing", "certificate")) {
            WALL.fillBypassingTheWall(WALL.table(table), Map.of(ID, COMMUNE, ID + 1, SIBLING));
        }
        try (Connection school = WALL.in(SCHOOL)) {
            for (String table : List.of(
                    "official", "posting", "qualification", "standing", "requirement_standing", "certificate")) {
                assertThat(count(school, "SELECT COUNT(*) FROM " + table))
                        .as(table)
                        .isZero();
            }
        }
    }
}
