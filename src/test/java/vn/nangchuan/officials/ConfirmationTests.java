package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossier.NoneHeld;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** Unknown is not lacking: only what is stated not to exist is. */
@PortalTest
class ConfirmationTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    Register register;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    StandingLists standings;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private UnitPath commune;
    private OfficialId official;

    @BeforeEach
    void anOfficialOfWhomNothingIsKnown() {
        clock.setTo(TODAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        official = enter(null);
    }

    private OfficialId enter(@Nullable LocalDate reviewedOn) {
        LocalDate appointed = LocalDate.of(2015, 5, 1);
        EnterOfficial entry = new EnterOfficial(
                commune.unit(),
                "Hoàng Thị Sen",
                null,
                LocalDate.of(1975, 1, 1),
                null,
                null,
                reviewedOn,
                List.of(new NewPosting("PARTY_SECRETARY", commune.unit(), appointed, null, appointed, false)),
                List.of());
        return provinces.in(commune, () -> register.enter(List.of(entry))).getFirst();
    }

    @Test
    void whatIsNotEnteredIsNotKnownUntilSomebodyStatesThatItIsNotThere() {
        assertThat(state(Criterion.STATE_MANAGEMENT)).isEqualTo(RequirementState.NO_DATA);

        confirm(Criterion.STATE_MANAGEMENT);

        assertThat(state(Criterion.STATE_MANAGEMENT)).isEqualTo(RequirementState.NOT_MET);
        assertThat(state(Criterion.POLITICAL_THEORY))
                .as("of another kind nothing was stated")
                .isEqualTo(RequirementState.NO_DATA);
        assertThat(dossier().noneHeld(Criterion.STATE_MANAGEMENT))
                .contains(new NoneHeld(Criterion.STATE_MANAGEMENT, TODAY, null));
    }

    @Test
    void statingItTwiceIsStatingItOnce() {
        confirm(Criterion.HEALTH);
        confirm(Criterion.HEALTH);

        assertThat(dossier().noneHeld()).hasSize(1);
    }

    @Test
    void takenBackNothingIsKnownAgainAndTheHistoryStays() {
        confirm(Criterion.STATE_MANAGEMENT);
        takeBack(Criterion.STATE_MANAGEMENT);
        takeBack(Criterion.STATE_MANAGEMENT);

        assertThat(state(Criterion.STATE_MANAGEMENT)).isEqualTo(RequirementState.NO_DATA);
        assertThat(dossier().noneHeld()).isEmpty();
        assertThat(provinces.in(
                        commune,
                        () -> jdbc.sql(
                                        "SELECT confirmed_by FROM confirmed_none FOR SYSTEM_TIME ALL WHERE official_id = :id")
                                .param("id", official.value())
                                .query(String.class)
                                .list()))
                .containsExactly("job:test");
    }

    @Test
    void aPaperMakesTheStatementNeedlessAndNotWrong() {
        confirm(Criterion.STATE_MANAGEMENT);
        provinces.in(
                commune,
                () -> register.recordQualification(
                        official,
                        new NewQualification(
                                Criterion.STATE_MANAGEMENT, null, null, LocalDate.of(2018, 1, 1), "Trường", null)));

        assertThat(state(Criterion.STATE_MANAGEMENT)).isEqualTo(RequirementState.MET);
        assertThat(dossier().kindsWithoutPapers()).doesNotContain(Criterion.STATE_MANAGEMENT);
    }

    @Test
    void whoWentThroughTheWholeDossierHasStatedItOfEveryKind() {
        official = enter(LocalDate.of(2019, 6, 1));

        assertThat(dossier().noneHeld())
                .extracting(NoneHeld::criterion)
                .containsExactlyInAnyOrderElementsOf(dossier().kindsWithoutPapers());
        assertThat(state(Criterion.STATE_MANAGEMENT)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void isStatedByThoseAloneWhoKeepTheDossier() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(commune, "reader", Set.of(OfficialPermissions.READ), () -> {
                    confirmations.confirm(official, Criterion.HEALTH);
                    return official;
                }));
        UnitPath sibling = provinces.openCommune(province, "Tân Mỹ");
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> provinces.in(sibling, () -> confirmations.confirm(official, Criterion.HEALTH)));
    }

    @Test
    void thereIsNothingToStateWhereThereAreNoPapers() {
        assertThatIllegalArgumentException().isThrownBy(() -> confirm(Criterion.AGE));
    }

    private void confirm(Criterion criterion) {
        provinces.in(commune, () -> confirmations.confirm(official, criterion));
    }

    private void takeBack(Criterion criterion) {
        provinces.in(commune, () -> confirmations.takeBack(official, criterion));
    }

    private Dossier dossier() {
        return provinces.in(commune, () -> dossiers.open(official)).orElseThrow();
    }

    /** As it is stored, which every list and figure shows. */
    private RequirementState state(Criterion criterion) {
        return provinces
                .in(commune, () -> standings.requirementsOf(List.of(official), TODAY))
                .getOrDefault(official, List.of())
                .stream()
                .filter(line -> line.criterion() == criterion)
                .map(RequirementLine::state)
                .findFirst()
                .orElseThrow();
    }
}
