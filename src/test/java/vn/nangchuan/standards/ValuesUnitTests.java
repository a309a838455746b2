package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitType;

class ValuesUnitTests {
    private static final LocalDate DAY = LocalDate.of(2019, 7, 19);

    @ParameterizedTest
    @ValueSource(strings = {"PARTY_SECRETARY", "CHAIR", "TITLE_2", "A"})
    void postCodeIsUpperCaseSnake(String value) {
        assertThat(new PostCode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chair", "_CHAIR", "CHAIR_", "TWO__LINES", "2ND_CHAIR", "BÍ_THƯ", "A B"})
    void anythingElseIsNoPostCode(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PostCode(value));
    }

    @Test
    void postCodeEndsAt64Characters() {
        assertThat(new PostCode("A".repeat(64))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new PostCode("A".repeat(65)));
    }

    @Test
    void validityHoldsFromItsFirstDayUntilTheDayBeforeItsEnd() {
        Validity validity = new Validity(DAY, DAY.plusDays(10));
        assertThat(validity.contains(DAY.minusDays(1))).isFalse();
        assertThat(validity.contains(DAY)).isTrue();
        assertThat(validity.contains(DAY.plusDays(9))).isTrue();
        assertThat(validity.contains(DAY.plusDays(10))).isFalse();
    }

    @Test
    void openValidityHoldsForEver() {
        assertThat(new Validity(DAY, null).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void validityCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity(DAY, DAY.minusDays(1)));
    }

    @Test
    void neighbouringValiditiesDoNotOverlap() {
        Validity first = new Validity(DAY, DAY.plusDays(10));
        assertThat(first.overlaps(new Validity(DAY.plusDays(10), null))).isFalse();
        assertThat(first.overlaps(new Validity(DAY.plusDays(9), null))).isTrue();
        assertThat(new Validity(DAY, null).overlaps(new Validity(DAY.minusDays(5), null)))
                .isTrue();
    }

    @Test
    void qualificationCannotHaveALevelOfAnotherCriterion() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new QualificationFact(Criterion.POLITICAL_THEORY, Level.BACHELOR, null, DAY, null, 1));
    }

    @Test
    void classWithoutADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingFact(1, Criterion.STATE_MANAGEMENT, null, null, DAY, DAY, null));
    }

    @Test
    void waiverNamesEitherACriterionOrARequirementAndItsBasis() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaiverFact(null, null, null, DAY, null, "Decision 1", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaiverFact(Criterion.PROFESSIONAL, "R", null, DAY, null, "Decision 1", null));
        assertThatIllegalArgumentException().isThrownBy(() -> WaiverFact.ofRequirement("R", DAY, null, " "));
    }

    @Test
    void applicabilitySpeaksToSomebody() {
        assertThatIllegalArgumentException().isThrownBy(() -> Applicability.toAll(Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Applicability(Set.of(RuleFixture.CHAIR), null, Set.of(), null, false, DAY, DAY));
    }

    @Test
    void whatLastsCannotEndBeforeItBegins() {
        LocalDate before = DAY.minusDays(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PostingFact(
                        RuleFixture.CHAIR,
                        Region.PLAIN,
                        UnitType.WARD,
                        OfficialFixture.NA_SAM,
                        DAY,
                        before,
                        DAY,
                        false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualificationFact(Criterion.HEALTH, null, null, DAY, before, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaiverFact.ofCriterion(Criterion.PROFESSIONAL, DAY, before, "Decision 1"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new StandingPeriod(List.of(OfficialFixture.NA_SAM), Outcome.MET, List.of(), DAY, before));
    }

    @Test
    void classCannotLeadToALevelOfAnotherCriterion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingFact(
                        1, Criterion.POLITICAL_THEORY, Level.BACHELOR, null, DAY, DAY.plusDays(1), null));
    }
}
