package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class ReassessmentTests {

    private static final LocalDate ISSUED = LocalDate.of(2018, 3, 1);

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    Register register;

    @Autowired
    Reassessment reassessment;

    @Autowired
    StandingsOfProvince standings;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseAccess access;

    private UnitPath province;
    private UnitPath commune;
    private OfficialId official;

    @BeforeEach
    void aSecretaryWithoutPapers() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
    }

    @Test
    void whoStandsAsBeforeGetsNoNewVersion() throws Exception {
        List<String> requirements = requirementVersions();
        long versions = versionsEver();

        reassess();

        assertThat(versionsEver()).isEqualTo(versions).isPositive();
        assertThat(requirementVersions()).isEqualTo(requirements);
    }

    @Test
    void aPaperChangesTheRowsThatItMendsAndNoOthers() {
        List<String> before = requirementVersions();

        record(paper(Criterion.STATE_MANAGEMENT, null));

        List<String> kept = requirementVersions();
        assertThat(kept).isNotEqualTo(before);
        assertThat(kept).containsAnyElementsOf(before);
        assertThat(standings.differences(province)).isEmpty();
    }

    @Test
    @StandingsBypassed("it takes rows away to see them missed")
    void whatWasChangedPastThePortalIsFoundAndPutRight() {
        provinces.in(commune, () -> jdbc.sql("DELETE FROM standing").update());
        provinces.in(
                commune,
                () -> jdbc.sql("UPDATE requirement_standing SET state = 'MET' WHERE state = 'NOT_MET'")
                        .update());
        assertThat(standings.differences(province))
                .anyMatch(difference -> difference.startsWith("computed only: StandingRow"))
                .anyMatch(difference -> difference.startsWith("stored only: RequirementRow"));

        reassess();

        assertThat(standings.differences(province)).isEmpty();
    }

    /**
     * Each knows its own paper alone, and would store that the official lacks the other's: neither row that one of them
     * writes need be one that the other writes.
     */
    @Test
    void ofTwoWhoChangeFactsOfAnOfficialAtOnceTheLaterIsRefused() {
        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> in(() -> transaction.execute(_ -> {
                    jdbc.sql("SELECT COUNT(*) FROM qualification")
                            .query(Long.class)
                            .single();
                    CompletableFuture.runAsync(() -> record(paper(Criterion.HEALTH, null)))
                            .join();
                    register.recordQualification(official, paper(Criterion.MINORITY_LANGUAGE, null));
                    return official;
                })));
        record(paper(Criterion.MINORITY_LANGUAGE, null));
        assertThat(standings.differences(province)).isEmpty();
    }

    private void record(NewQualification paper) {
        provinces.in(commune, () -> register.recordQualification(official, paper));
    }

    private static NewQualification paper(Criterion criterion, @Nullable Level level) {
        return new NewQualification(criterion, level, null, ISSUED, "Trường Chính trị tỉnh", null);
    }

    private void reassess() {
        in(() -> transaction.execute(_ -> {
            reassessment.reassess(List.of(official));
            return official;
        }));
    }

    private <T> T in(Callable<T> work) {
        return provinces.in(commune, work);
    }

    private List<String> requirementVersions() {
        return in(() -> jdbc.sql("SELECT CONCAT(id, ' ', version) FROM requirement_standing ORDER BY id")
                .query(String.class)
                .list());
    }

    /** Of the official's standings, those that are past too. */
    private long versionsEver() throws Exception {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                PreparedStatement statement = root.prepareStatement(
                        "SELECT COUNT(*) FROM standing FOR SYSTEM_TIME ALL WHERE official_id = ?")) {
            statement.setLong(1, official.value());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
