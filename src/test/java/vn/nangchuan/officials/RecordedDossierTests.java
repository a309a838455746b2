package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class RecordedDossierTests {

    private static final Set<String> OWN = Set.of(OfficialPermissions.READ_OWN);

    @Autowired
    TestProvinces provinces;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierEdits edits;

    @Autowired
    Scopes scopes;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private UnitPath commune;
    private UnitPath other;
    private OfficialId official;

    @BeforeEach
    void anOfficial() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        other = provinces.openCommune(province, "Hai");
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
    }

    @Test
    void showsWhatWasOnRecordBeforeAndAfterAChange() {
        Instant before = now();
        rename("Nông Văn Khác");
        record(LocalDate.of(2018, 5, 1));
        Instant after = now();
        rename("Nông Văn Nữa");

        assertThat(asRecorded(commune, before)).get().satisfies(state -> {
            assertThat(state.fullName()).isEqualTo("Nông Văn Thử");
            assertThat(state.qualifications()).isEmpty();
            assertThat(state.posts()).hasSize(1);
        });
        assertThat(asRecorded(commune, after)).get().satisfies(state -> {
            assertThat(state.fullName()).isEqualTo("Nông Văn Khác");
            assertThat(state.qualifications()).hasSize(1);
        });
    }

    @Test
    void everyStateThatIsOpenedIsRecordedAndTheSameOneOnceInAWhile() {
        Instant before = now();
        rename("Nông Văn Khác");
        Instant after = now();

        asRecorded(commune, before);
        asRecorded(commune, after);
        asRecorded(commune, after);

        assertThat(provinces.in(
                        commune,
                        () -> jdbc.sql("""
                                        SELECT COUNT(*) FROM audit_line
                                        WHERE official_id = :official AND action = 'officials:former-state-opened'
                                        """)
                                .param("official", official.value())
                                .query(Long.class)
                                .single()))
                .isEqualTo(2);
    }

    @Test
    void showsNothingOfATimeBeforeTheDossierWasEntered() {
        assertThat(asRecorded(commune, Instant.parse("2001-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void aFormerKeeperReadsNoFormerStates() {
        Instant kept = now();
        handOn();

        assertThat(asRecorded(commune, kept)).isEmpty();
    }

    @Test
    void theNewKeeperReadsWhatWasRecordedSinceTheDossierCame() {
        Instant kept = now();
        handOn();
        Instant handedOn = now();

        assertThat(asRecorded(other, kept)).isEmpty();
        assertThat(asRecorded(other, handedOn)).isPresent();
        assertThat(asRecorded(province, kept)).isPresent();
    }

    @Test
    void anotherUnitReadsNoFormerStates() {
        assertThat(asRecorded(other, now())).isEmpty();
    }

    @Test
    void anOfficialReadsTheirOwnAndNobodyElses() {
        OfficialId colleague = provinces.enterSecretary(commune, "Hứa Thị Hai");
        Instant kept = now();

        assertThat(provinces.asOfficial(official, commune, OWN, () -> dossiers.openAsRecorded(official, kept)))
                .isPresent();
        assertThat(provinces.asOfficial(official, commune, OWN, () -> dossiers.openAsRecorded(colleague, kept)))
                .isEmpty();
    }

    @Test
    void openingAFormerStateIsRecorded() {
        asRecorded(commune, now());

        assertThat(provinces.in(
                        commune,
                        () -> jdbc.sql(
                                        "SELECT COUNT(*) FROM audit_line WHERE action = 'officials:former-state-opened' AND official_id = :id")
                                .param("id", official.value())
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    @Test
    @StandingsBypassed("nothing is written: that is what is asked")
    void nothingCanBeWrittenWhileFormerStatesAreRead() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> provinces.in(
                        commune,
                        () -> scopes.callAsRecorded(
                                now(),
                                () -> jdbc.sql("UPDATE official SET full_name = 'Ai Đó'")
                                        .update())))
                .withMessageContaining("READ ONLY");
    }

    @Test
    void pastAndPresentAreNeverMistakenForEachOther() {
        Instant before = now();
        rename("Nông Văn Khác");
        for (int time = 0; time < 30; time++) {
            assertThat(asRecorded(commune, before)).map(Dossier::fullName).contains("Nông Văn Thử");
            assertThat(provinces.in(commune, () -> dossiers.open(official)))
                    .map(Dossier::fullName)
                    .contains("Nông Văn Khác");
        }
    }

    @Test
    void isRefusedInsideATransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> provinces.in(
                        commune, () -> transaction.execute(_ -> scopes.callAsRecorded(Instant.EPOCH, () -> official))));
    }

    private Optional<Dossier> asRecorded(UnitPath unit, Instant at) {
        return provinces.in(unit, () -> dossiers.openAsRecorded(official, at));
    }

    private void rename(String name) {
        provinces.in(
                commune,
                () -> transaction.execute(_ -> {
                    edits.change(official, new FieldChange(new FieldPlace(DossierField.NAME, 0), name));
                    return official;
                }));
    }

    private void record(LocalDate issuedOn) {
        provinces.in(
                commune,
                () -> register.recordQualification(
                        official,
                        new NewQualification(
                                Criterion.POLITICAL_THEORY,
                                Level.POLITICAL_INTERMEDIATE,
                                null,
                                issuedOn,
                                "Trường",
                                null)));
    }

    private void handOn() {
        provinces.in(province, () -> register.assign(official, other.unit(), LocalDate.of(2019, 7, 1)));
    }

    /** By the server's clock, by which it records. */
    private Instant now() {
        return provinces.in(
                commune,
                () -> jdbc.sql("SELECT NOW(6) AS now")
                        .query((row, _) ->
                                row.getObject("now", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                        .single());
    }
}
