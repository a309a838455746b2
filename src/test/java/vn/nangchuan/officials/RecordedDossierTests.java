package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
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
    private static final Set<String> READS_HISTORY = Set.of(OfficialPermissions.READ, AuditPermissions.HISTORY);

    @Autowired
    TestProvinces provinces;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierEdits edits;

    @Autowired
    DossierDesk desk;

    @Autowired
    Disclosures disclosures;

    @Autowired
    AuditLists audit;

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
    void whatWasSensitiveThenIsShownForAReasonWhichIsRecorded() {
        enter("07", LocalDate.of(2005, 2, 3));
        Instant then = now();
        enter("02", null);

        DisclosedFacts facts = provinces
                .in(commune, () -> disclosures.showAsRecorded(official, then, DisclosureReason.COMPARING))
                .orElseThrow();
        assertThat(facts.ethnicity()).isEqualTo(new EthnicGroup("07", "Nùng"));
        assertThat(facts.party().joinedOn()).isEqualTo(LocalDate.of(2005, 2, 3));
        assertThat(linesOf("officials:sensitive-shown"))
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .extracting(AuditLine.Change::field, AuditLine.Change::after)
                        .containsExactly(
                                tuple("disclosure-reason", "COMPARING"), tuple("recorded-at", then.toString())));
    }

    @Test
    void whatWasSensitiveIsShownToNobodyWhoDoesNotKeepTheDossier() {
        enter("07", LocalDate.of(2005, 2, 3));
        Instant kept = now();
        assertThat(provinces.in(other, () -> disclosures.showAsRecorded(official, kept, DisclosureReason.EDITING)))
                .isEmpty();
        handOn();

        assertThat(provinces.in(commune, () -> disclosures.showAsRecorded(official, kept, DisclosureReason.EDITING)))
                .isEmpty();
        assertThat(provinces.in(other, () -> disclosures.showAsRecorded(official, kept, DisclosureReason.EDITING)))
                .as("recorded before it came")
                .isEmpty();
        assertThat(provinces.in(province, () -> disclosures.showAsRecorded(official, kept, DisclosureReason.EDITING)))
                .isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        provinces.in(other, () -> disclosures.showAsRecorded(official, kept, DisclosureReason.OWN)));
    }

    @Test
    void theHistoryIsToldWithWhatItHidesForAReasonWhichIsRecorded() {
        enter("07", LocalDate.of(2005, 2, 3));
        enter("02", null);

        assertThat(hidden(commune, official))
                .contains(
                        new AuditLine.Change("ethnicity", "Nùng", "Tày", true),
                        new AuditLine.Change("phone", "0900000007", "0900000002", true),
                        new AuditLine.Change("party-joined-on", "2005-02-03", null, true));
        assertThat(linesOf("officials:hidden-history-shown"))
                .singleElement()
                .satisfies(line -> assertThat(line.changes())
                        .containsExactly(new AuditLine.Change("disclosure-reason", null, "CONSIDERING", false)));
    }

    @Test
    void theHistoryTellsNothingToWhoDoesNotKeepTheDossier() {
        enter("07", LocalDate.of(2005, 2, 3));
        assertThat(hidden(other, official)).isEmpty();
        handOn();

        assertThat(hidden(commune, official)).isEmpty();
        assertThat(hidden(other, official))
                .as("what was recorded there")
                .extracting(AuditLine.Change::field)
                .doesNotContain("ethnicity");
        assertThat(hidden(province, official))
                .extracting(AuditLine.Change::field)
                .contains("ethnicity");
    }

    @Test
    void whoLookedStandsWhereTheDossierIsKeptNow() {
        Instant kept = now();
        handOn();
        asRecorded(province, kept);
        provinces.in(province, () -> disclosures.showAsRecorded(official, kept, DisclosureReason.EDITING));

        assertThat(provinces
                        .asOfficial(
                                official,
                                other,
                                Set.of(AuditPermissions.OWN),
                                () -> audit.viewersOf(official, null, 20))
                        .lines())
                .extracting(AuditLine::action)
                .contains("officials:former-state-opened", "officials:sensitive-shown");
    }

    private List<AuditLine.Change> hidden(UnitPath unit, OfficialId whose) {
        return provinces
                .as(
                        unit,
                        "reader",
                        READS_HISTORY,
                        () -> disclosures.history(whose, DisclosureReason.CONSIDERING, null, 50))
                .lines()
                .stream()
                .flatMap(line -> line.changes().stream())
                .toList();
    }

    private List<AuditLine> linesOf(String action) {
        return provinces
                .as(commune, "reader", READS_HISTORY, () -> audit.ofOfficial(official, null, 50))
                .lines()
                .stream()
                .filter(line -> line.action().equals(action))
                .toList();
    }

    private void enter(String ethnicity, @Nullable LocalDate joinedTheParty) {
        provinces.in(commune, () -> {
            Dossier seen = dossiers.open(official).orElseThrow();
            desk.change(
                    official,
                    seen.details().version(),
                    new PersonalEntry(seen.fullName(), Sex.MALE, seen.birthDate(), ethnicity, "09000000" + ethnicity));
            desk.change(
                    official,
                    dossiers.open(official).orElseThrow().details().version(),
                    new PartyEntry(joinedTheParty, null, null, null));
        });
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
