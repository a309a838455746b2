package vn.nangchuan.certificates.handedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nangchuan.certificates.handedin.HandedInPortal.People.clerk;
import static vn.nangchuan.certificates.handedin.HandedInPortal.People.official;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.certificates.handedin.HandedInPortal.People;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.scope.WallViolation;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** What the database itself lets an official do with papers, whatever statement is sent. */
@PortalTest
@Import(HandedInPortal.class)
class HandedInAtTheWallTests {

    private static final String COPY = """
            INSERT INTO handed_in_paper (id, province_id, unit_id, unit_path, official_id, title, file_id, status,
                handed_in_by, handed_in_at, idempotency_key, changed_by)
            SELECT id + 1000000, province_id, unit_id, unit_path, :official, title, file_id, :status, handed_in_by,
                handed_in_at, :key, changed_by FROM handed_in_paper WHERE id = :id
            """;
    private static final String WITHDRAWAL =
            "UPDATE handed_in_paper SET status = 'WITHDRAWN', closed_by = 'x', closed_at = NOW(6), closing_key = '0123456789012345'";

    /** Nobody can be kept from it, so the wall must hold without the constraints. */
    private static final String UNCHECKED = "SET check_constraint_checks = 0";

    @Autowired
    HandInDesk desk;

    @Autowired
    TestProvinces provinces;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    private UnitPath commune;
    private OfficialId sen;
    private OfficialId colleague;
    private HandedInPaperId paper;

    @BeforeEach
    void aPaperWaits() throws Exception {
        commune = provinces.openCommune(provinces.openProvince(), "Một");
        sen = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        colleague = provinces.enterSecretary(commune, "Nông Văn Bàn");
        paper = handIn(sen);
    }

    @Test
    void theOfficialReadsTheirOwnOnly() throws Exception {
        handIn(colleague);

        assertThat(people.as(
                        official(sen, commune),
                        () -> jdbc.sql("SELECT official_id FROM handed_in_paper")
                                .query(Long.class)
                                .list()))
                .containsExactly(sen.value());
    }

    @Test
    void noPaperIsAddedForAnotherPerson() {
        assertThatThrownBy(() -> copy(official(sen, commune), colleague, "WAITING"))
                .isInstanceOf(WallViolation.class);
    }

    @Test
    void onesOwnIsAddedWaitingAndNotAsIfItWereDecided() throws Exception {
        assertThat(copy(official(sen, commune), sen, "WAITING")).isOne();
        assertThatThrownBy(() -> copy(official(sen, commune), sen, "USED"))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).isInstanceOf(WallViolation.class),
                        refused -> assertThat(refused).isInstanceOf(DataIntegrityViolationException.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE handed_in_paper SET status = 'DECLINED', reason = 'tự từ chối', closed_by = 'x', closed_at = NOW(6), closing_key = '0123456789012345'",
                "UPDATE handed_in_paper SET title = 'khác'",
                "UPDATE handed_in_paper SET number = '1'",
                WITHDRAWAL + ", title = 'khác'",
                WITHDRAWAL + ", reason = 'x'",
                WITHDRAWAL + ", handed_in_at = NOW(6)",
                "DELETE FROM handed_in_paper",
                "REPLACE INTO handed_in_paper SELECT * FROM handed_in_paper"
            })
    void theOfficialWritesNothingElse(String statement) throws Exception {
        assertThatThrownBy(() -> run(official(sen, commune), UNCHECKED, statement))
                .isInstanceOf(WallViolation.class);
        assertThat(status()).isEqualTo("WAITING");
    }

    @Test
    void theOfficialTakesTheirOwnBackOnceAndNotAColleagues() throws Exception {
        HandedInPaperId foreign = handIn(colleague);

        run(official(sen, commune), WITHDRAWAL);

        assertThat(status()).isEqualTo("WITHDRAWN");
        assertThat(statusOf(foreign)).isEqualTo("WAITING");
        assertThatThrownBy(() -> run(official(sen, commune), WITHDRAWAL)).isInstanceOf(WallViolation.class);
    }

    @Test
    void whatTheCommuneDecidedIsNotTakenBack() throws Exception {
        run(
                clerk(commune),
                "UPDATE handed_in_paper SET status = 'DECLINED', reason = 'mờ', closed_by = 'x', closed_at = NOW(6), closing_key = '0123456789012345'");

        assertThatThrownBy(() -> run(official(sen, commune), UNCHECKED, WITHDRAWAL))
                .isInstanceOf(WallViolation.class);
        assertThat(status()).isEqualTo("DECLINED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE handed_in_paper SET status = 'DECLINED', closed_by = 'x', closed_at = NOW(6), closing_key = '0123456789012345'",
                "UPDATE handed_in_paper SET status = 'USED', closed_by = 'x', closed_at = NOW(6), closing_key = '0123456789012345'",
                "UPDATE handed_in_paper SET status = 'WITHDRAWN'",
                "UPDATE handed_in_paper SET reason = 'x'",
                "UPDATE handed_in_paper SET status = 'LOST'"
            })
    void aStateWithoutWhatBelongsToItIsNotStoredByAnybody(String statement) throws Exception {
        assertThatThrownBy(() -> run(clerk(commune), statement)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(status()).isEqualTo("WAITING");
    }

    private HandedInPaperId handIn(OfficialId official) throws Exception {
        Scope scope = official(official, commune);
        HandIn order = new HandIn(null, "Chứng chỉ", null, null, null, people.scan(scope), null, UUID.randomUUID());
        return people.as(scope, () -> desk.handIn(order));
    }

    private int copy(Scope scope, OfficialId official, String status) throws Exception {
        return people.as(
                scope,
                () -> jdbc.sql(COPY)
                        .param("official", official.value())
                        .param("status", status)
                        .param("key", UUID.randomUUID().toString().substring(0, 16))
                        .param("id", paper.value())
                        .update());
    }

    /** All over one connection. */
    private void run(Scope scope, String... statements) throws Exception {
        people.as(
                scope,
                () -> template.execute((java.sql.Connection connection) -> {
                    try (java.sql.Statement statement = connection.createStatement()) {
                        for (String sql : statements) {
                            statement.execute(sql);
                        }
                    }
                    return statements.length;
                }));
    }

    private String status() throws Exception {
        return statusOf(paper);
    }

    private String statusOf(HandedInPaperId id) throws Exception {
        return people.as(
                clerk(commune),
                () -> jdbc.sql("SELECT status FROM handed_in_paper WHERE id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single());
    }
}
