package vn.nangchuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class AuditTrailTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PersonKeys keys;

    @Autowired
    ChangesJson json;

    @Autowired
    Register register;

    @Autowired
    StatementCounter statements;

    @Autowired
    DatabaseAccess access;

    @Autowired
    Secrets secrets;

    private UnitPath province;
    private UnitPath commune;
    private UnitPath other;

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        other = provinces.openCommune(province, "Hai");
    }

    @Test
    void numbersTheLinesOfAUnitWithoutGaps() {
        for (int act = 0; act < 3; act++) {
            in(commune, () -> trail.record(entry()));
        }
        in(other, () -> trail.record(entry()));

        assertThat(numbersOf(commune)).containsExactly(1L, 2L, 3L);
        assertThat(numbersOf(other)).containsExactly(1L);
        assertThat(chainsAreWhole()).isTrue();
    }

    @Test
    void leavesNoLineOfAnActThatFailed() {
        try {
            in(commune, () -> {
                trail.record(entry());
                throw new IllegalArgumentException("the act fails");
            });
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessage("the act fails");
        }
        in(commune, () -> trail.record(entry()));

        assertThat(numbersOf(commune)).containsExactly(1L);
    }

    @Test
    void takesTheLinesOfThirtyActsOfOneUnitAtOnce() throws Exception {
        List<Callable<String>> acts = IntStream.range(0, 30)
                .mapToObj(act -> (Callable<String>) () -> {
                    in(commune, () -> {
                        assertThat(count(commune)).isNotNegative(); // the act reads first: its snapshot is fixed by now
                        trail.record(entry());
                        trail.record(entry().in(commune).because("twice"));
                    });
                    return "done";
                })
                .toList();

        assertThat(AtOnce.of(acts)).containsOnly("done");

        assertThat(numbersOf(commune))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
        assertThat(chainsAreWhole()).isTrue();
    }

    @Test
    void takesActsThatCrossTwoUnitsInEitherOrder() throws Exception {
        List<Callable<String>> acts = IntStream.range(0, 20)
                .mapToObj(act -> (Callable<String>) () -> {
                    in(province, () -> {
                        assertThat(count(commune)).isNotNegative();
                        trail.record(entry().in(act % 2 == 0 ? commune : other));
                        trail.record(entry().in(act % 2 == 0 ? other : commune));
                    });
                    return "done";
                })
                .toList();

        assertThat(AtOnce.of(acts)).containsOnly("done");

        assertThat(numbersOf(commune)).hasSize(20);
        assertThat(numbersOf(other)).hasSize(20);
        assertThat(chainsAreWhole()).isTrue();
    }

    @Test
    void keepsALineAboutAForeignUnitWithTheActingUnit() {
        in(commune, () -> trail.record(entry().in(other)));

        assertThat(numbersOf(commune)).containsExactly(1L);
        assertThat(numbersOf(other)).isEmpty();
    }

    @Test
    void showsAUnitItsOwnLinesOnly() {
        in(province, () -> {
            trail.record(entry().in(commune));
            trail.record(entry().in(other));
            trail.record(entry());
        });

        assertThat(provinces.in(commune, () -> count(other) + count(province))).isZero();
        assertThat(provinces.in(commune, () -> count(commune))).isOne();
    }

    @Test
    void hidesWhatIsSensitiveUnderTheKeyOfThePerson() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Kín");

        String stored = stored(official);

        assertThat(stored).contains("\"field\":\"name\"").doesNotContain("Nông", "1975");
        assertThat(opened(official)).contains("Nông Văn Kín", "1975-01-01");
    }

    @Test
    void cannotOpenASensitiveValueOnceThePersonsKeyIsDestroyed() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Quên");

        in(commune, () -> trail.anonymise(official));

        assertThat(provinces.<Boolean>in(commune, () -> keys.find(official).isEmpty()))
                .isTrue();
        assertThat(chainsAreWhole()).isTrue();
    }

    @Test
    void keepsNoIdentityNumberInClear() {
        in(
                commune,
                () -> trail.record(
                        entry().change("note", null, "CCCD 020 097 864 213").because("số 020097864213, cũ 081234567")));

        assertThat(provinces.in(
                        commune,
                        () -> jdbc.sql("SELECT CONCAT(changes, reason) FROM audit_line")
                                .query(String.class)
                                .single()))
                .contains("••••4 213", "••••4213", "••••4567")
                .doesNotContain("020097864213", "020 097", "081234567");
    }

    @Test
    void keepsTheLinesOfAPersonWhereTheyWereWrittenWhenTheDossierIsHandedOn() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Chuyển");
        int before = numbersOf(commune).size();

        provinces.in(province, () -> register.assign(official, other.unit(), LocalDate.of(2020, 1, 1)));

        assertThat(numbersOf(commune)).hasSize(before + 1);
        assertThat(numbersOf(other)).hasSize(1);
        assertThat(chainsAreWhole()).isTrue();
    }

    @Test
    void refusesALineInATransactionThatOnlyReads() {
        TransactionTemplate reading =
                new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> provinces.in(commune, () -> reading.executeWithoutResult(_ -> trail.record(entry()))));
    }

    @Test
    void refusesToRecordByItselfInsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> in(commune, () -> trail.recordNow(entry())));
    }

    @Test
    void costsThreeStatementsPerActOfAJob() throws Exception {
        in(commune, () -> trail.record(entry()));

        int without = statements.count(() -> provinces.in(commune, () -> transaction.execute(_ -> count(commune))));
        int with = statements.count(() -> provinces.in(
                commune,
                () -> transaction.execute(_ -> {
                    trail.record(entry());
                    trail.record(entry());
                    return count(commune);
                })));

        assertThat(with - without).isEqualTo(3);
    }

    @Test
    void cannotBeChangedOrRemovedByThePortalItself() {
        in(commune, () -> trail.record(entry()));

        for (String tampering : List.of("UPDATE audit_line SET changed_by = 'account:1'", "DELETE FROM audit_line")) {
            assertThatThrownBy(() -> in(commune, () -> jdbc.sql(tampering).update()))
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    private static AuditEntry entry() {
        return AuditEntry.of("officials:tried", new AuditSubject("trial", 7)).change("field", "before", "after");
    }

    private void in(UnitPath path, Runnable work) {
        provinces.as(path, "trial", Set.of(OfficialPermissions.READ), () -> {
            transaction.executeWithoutResult(_ -> work.run());
            return path;
        });
    }

    private long count(UnitPath unit) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE unit_id = :unit")
                .param("unit", unit.unit().value())
                .query(Long.class)
                .single();
    }

    private List<Long> numbersOf(UnitPath unit) {
        return provinces.in(
                province,
                () -> jdbc.sql("SELECT number FROM audit_line WHERE unit_id = :unit ORDER BY number")
                        .param("unit", unit.unit().value())
                        .query(Long.class)
                        .list());
    }

    private String stored(OfficialId official) {
        return provinces.in(
                commune,
                () -> jdbc.sql("SELECT changes FROM audit_line WHERE official_id = :official")
                        .param("official", official.value())
                        .query(String.class)
                        .single());
    }

    private String opened(OfficialId official) {
        return provinces.in(
                commune,
                () -> json
                        .read(
                                "officials:entered",
                                stored(official),
                                keys.find(official).orElseThrow())
                        .stream()
                        .map(change -> String.valueOf(change.after()))
                        .collect(Collectors.joining(" ")));
    }

    private boolean chainsAreWhole() {
        try (Connection owner = SharedTestServer.rootBypassingTheWall(access)) {
            List<ChainReport> reports = new ChainCheck(owner, secrets).run();
            return reports.stream()
                    .filter(report -> Set.of(commune.unit(), other.unit(), province.unit())
                            .contains(report.unit()))
                    .allMatch(report -> report.fault() == null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
