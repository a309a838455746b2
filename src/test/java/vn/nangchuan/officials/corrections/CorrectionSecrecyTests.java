package vn.nangchuan.officials.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.FieldFinding;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.testing.PortalTest;

/** Identity numbers that are asked for, what the audit trail keeps, and what hand-written SQL of an official cannot do. */
@PortalTest
class CorrectionSecrecyTests {

    private static final IdentityNumber WANTED = new IdentityNumber("097864213579");

    @Autowired
    CorrectionFixture world;

    @Autowired
    CorrectionCases cases;

    @Autowired
    CorrectionLists lists;

    @Autowired
    AuditLists audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseAccess access;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void aNumberThatIsAskedForStandsNowhereInClear() throws Exception {
        CorrectionId id = world.ask(DossierField.IDENTITY_NUMBER, WANTED.digits());
        world.clerk(() -> cases.showNumber(id));
        world.answer(id, CorrectionStep.ACCEPT, "Đã đối chiếu với thẻ 097864213579");

        assertThat(DossierPart.lastFour(String.valueOf(world.present(DossierField.IDENTITY_NUMBER))))
                .isEqualTo("3579");
        List<String> stored = everything("correction", "official", "audit_line");
        assertThat(stored).filteredOn("3579"::equals).isNotEmpty();
        assertThat(stored).noneMatch(value -> value.contains("97864213579"));
        assertThat(world.line(id).answer()).isEqualTo("Đã đối chiếu với thẻ ••••3579");
    }

    @Test
    void itIsShownWholeOnlyToWhoeverAsksForItWhichIsRecordedForTheOfficialToSee() {
        CorrectionId id = world.ask(DossierField.IDENTITY_NUMBER, WANTED.digits());
        assertThat(world.clerk(() -> lists.waiting(0, 10))
                        .lines()
                        .getFirst()
                        .wanted()
                        .text())
                .isEqualTo("3579");

        assertThat(world.clerk(() -> cases.showNumber(id)))
                .hasValueSatisfying(shown -> assertThat(shown.number()).isEqualTo(WANTED));

        assertThat(world.own(() -> audit.viewersOf(world.official, null, 20)).lines())
                .extracting(AuditLine::action)
                .contains("officials:identity-shown");
        world.answer(id, CorrectionStep.DECLINE, "Không khớp thẻ");
        assertThat(world.clerk(() -> cases.showNumber(id))).isEmpty();
    }

    @Test
    void aNumberThatSomebodyElseOfTheUnitHasIsNotAccepted() {
        world.enter("Nông Văn Bàn", WANTED);
        CorrectionId id = world.ask(DossierField.IDENTITY_NUMBER, WANTED.digits());

        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> world.answer(id, CorrectionStep.ACCEPT, null));

        assertThat(refused.findings()).extracting(Finding::code).containsExactly(FieldFinding.FIELD_IDENTITY_TAKEN);
        assertThat(world.line(id).status()).isEqualTo(CorrectionStatus.OPEN);
    }

    @Test
    void everyStepLeavesALineAndWhatChangedIsHiddenWhereItIsPersonal() {
        CorrectionId id = world.ask(DossierField.ISSUER, "Trường Chính trị Hoàng Văn Thụ");
        world.answer(id, CorrectionStep.ACCEPT, "Đúng");
        CorrectionId birth = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        world.answer(birth, CorrectionStep.ACCEPT, null);

        List<AuditLine> lines =
                world.clerk(() -> audit.ofOfficial(world.official, null, 20)).lines();

        assertThat(lines)
                .extracting(AuditLine::action)
                .containsSubsequence(
                        "officials:correction-accepted", "officials:field-changed", "officials:correction-requested");
        List<AuditLine.Change> changes = lines.stream()
                .filter(line -> line.action().equals("officials:field-changed"))
                .flatMap(line -> line.changes().stream())
                .toList();
        assertThat(changes)
                .contains(
                        new AuditLine.Change(
                                "issuer", "Trường Chính trị tỉnh", "Trường Chính trị Hoàng Văn Thụ", false),
                        new AuditLine.Change("birth-date", null, null, true));
        assertThat(lines)
                .filteredOn(line -> line.action().equals("officials:correction-requested"))
                .extracting(AuditLine::reason)
                .containsOnly(CorrectionFixture.PROOF);
    }

    @Test
    void sqlOfAnOfficialAsksAndTakesBackAndDecidesNothing() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");

        for (String status : List.of("ACCEPTED", "DONE", "DECLINED")) {
            assertThatThrownBy(() -> world.own(() -> decide(id, status)))
                    .as(status)
                    .isInstanceOf(Exception.class);
        }
        assertThatThrownBy(() -> world.own(() -> jdbc.sql("DELETE FROM correction WHERE id = :id")
                        .param("id", id.value())
                        .update()))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> world.own(() -> insert(world.official, "ACCEPTED", 1)))
                .isInstanceOf(Exception.class);
        assertThat(world.line(id).status()).isEqualTo(CorrectionStatus.OPEN);

        assertThat(world.own(() -> decide(id, "WITHDRAWN"))).isOne();
        assertThatThrownBy(() -> world.own(() -> decide(id, "OPEN"))).isInstanceOf(Exception.class);
        assertThat(world.own(() -> insert(world.official, "OPEN", 2))).isOne();
    }

    @Test
    void sqlOfAnOfficialReachesNothingOfAColleague() {
        OfficialId colleague = world.enter("Nông Văn Bàn", null);
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");

        assertThat(world.own(colleague, () -> decide(id, "WITHDRAWN"))).isZero();
        assertThatThrownBy(() -> world.own(colleague, () -> insert(world.official, "OPEN", 3)))
                .isInstanceOf(Exception.class);
        assertThat(world.own(
                        colleague,
                        () -> jdbc.sql("SELECT COUNT(*) FROM correction")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void theTableItselfKeepsOneOpenRequestOfAField() {
        world.ask(DossierField.BIRTH_DATE, "1975-01-11");

        assertThatThrownBy(() -> world.clerk(() ->
                        jdbc.sql("""
                                INSERT INTO correction (id, province_id, unit_id, unit_path, official_id, kind, field, row_id, open_place,
                                    reason, status, requested_by, requested_at, request_key, changed_by)
                                SELECT id + 1000000, province_id, unit_id, unit_path, official_id, kind, field, row_id,
                                    open_place, reason, status, requested_by, requested_at, UNHEX(MD5('another')), changed_by
                                FROM correction WHERE official_id = :official
                                """).param("official", world.official.value()).update()))
                .hasStackTraceContaining("uq_correction_open");
    }

    private int decide(CorrectionId id, String status) {
        return jdbc.sql("""
                        UPDATE correction SET status = :status, decided_by = 'account:41', decided_at = requested_at,
                            answer = IF(:status = 'WITHDRAWN', answer, 'tự duyệt'), open_place = NULL WHERE id = :id
                        """).param("status", status).param("id", id.value()).update();
    }

    private int insert(OfficialId official, String status, int number) {
        return jdbc.sql("""
                        INSERT INTO correction (id, province_id, unit_id, unit_path, official_id, kind, field, row_id, reason,
                            status, requested_by, requested_at, request_key, decided_by, decided_at, open_place, changed_by)
                        VALUES (:id, :province, :unit, :path, :official, 'FIELD', 'SEX', 0, 'thử', :status, 'account:41',
                            UTC_TIMESTAMP(6), UNHEX(MD5(:id)), IF(:status = 'OPEN', NULL, 'account:41'),
                            IF(:status = 'OPEN', NULL, UTC_TIMESTAMP(6)), IF(:status = 'OPEN', 'FIELD SEX 0', NULL), 'account:41')
                        """)
                .param("id", official.value() * 10 + number)
                .param("province", world.commune.province().value())
                .param("unit", world.commune.unit().value())
                .param("path", world.commune.value().getBytes(StandardCharsets.US_ASCII))
                .param("official", official.value())
                .param("status", status)
                .update();
    }

    /** Every value of the tables, now and formerly, as text. */
    private List<String> everything(String... tables) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            for (String table : tables) {
                String all = table.startsWith("audit") ? "" : " FOR SYSTEM_TIME ALL";
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + all)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            Object value = rows.getObject(column);
                            values.add(
                                    value instanceof byte[] bytes
                                            ? new String(bytes, StandardCharsets.UTF_8)
                                            : String.valueOf(value));
                        }
                    }
                }
            }
        }
        return values;
    }
}
