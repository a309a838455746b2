package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.standards.Found.assertReason;
import static vn.nangchuan.standards.Found.result;
import static vn.nangchuan.standards.Found.state;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.leftToTheProvince;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a law waives for everybody, and what a decision waives or lowers for one person. */
class WaiversAndReductionsUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final RuleFixture THEORY = atLeast(Level.POLITICAL_ADVANCED);
    private static final WaiverFact REDUCTION = WaiverFact.ofCriterion(
                    Criterion.POLITICAL_THEORY, EARLIER, DATE.plusYears(1), "Decision 12")
            .reducingTo(Level.POLITICAL_INTERMEDIATE);

    @Test
    void aLawWaivesForEverybodyOnItsDaysEvenWhatNobodyElseMayWaive() {
        RuleFixture rule = held(Criterion.STATE_MANAGEMENT).notWaivable().waivedByLaw(EARLIER, DATE);
        RequirementResult waived = result(law(rule), chair(), DATE.minusDays(1));
        assertThat(waived.state()).isEqualTo(RequirementState.WAIVED);
        assertThat(waived.since()).isEqualTo(EARLIER);
        assertThat(waived.evidence()).singleElement().isInstanceOf(LegalWaiver.class);
        assertThat(waived.isVerified()).isFalse();
        assertThat(state(law(rule), chair(), EARLIER.minusDays(1))).isEqualTo(RequirementState.NOT_MET);
        assertThat(state(law(rule), chair(), DATE)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void theDaysOfAWaiverByLawBorderPeriods() {
        RuleFixture rule = held(Criterion.STATE_MANAGEMENT).waivedByLaw(EARLIER, DATE);
        assertThat(Standings.timeline(law(rule), chair().facts()))
                .extracting(StandingPeriod::outcome)
                .containsExactly(Outcome.NOT_MET, Outcome.MET, Outcome.NOT_MET);
    }

    @Test
    void aPaperGoesBeforeTheWaiverByLaw() {
        RuleFixture rule = held(Criterion.STATE_MANAGEMENT).waivedByLaw(EARLIER, null);
        assertThat(state(law(rule), chair().withPaper(Criterion.STATE_MANAGEMENT, EARLIER), DATE))
                .isEqualTo(RequirementState.MET);
    }

    @Test
    void aReductionLowersTheLevelAndIsShown() {
        OfficialFixture official =
                chair().withPaper(Level.POLITICAL_INTERMEDIATE, EARLIER).with(REDUCTION);
        RequirementResult met = result(law(THEORY), official, DATE);
        assertThat(met.state()).isEqualTo(RequirementState.MET);
        assertThat(met.evidence()).contains(REDUCTION).hasSize(2);
        assertReason(law(THEORY), official, DATE.plusYears(1), Reason.LEVEL_TOO_LOW);
    }

    @Test
    void whoLacksTheLowerLevelTooIsToldTheLowerOne() {
        OfficialFixture official =
                chair().withPaper(Level.POLITICAL_ELEMENTARY, EARLIER).with(REDUCTION);
        RequirementResult lacking = result(law(THEORY), official, DATE);
        assertThat(lacking.reason()).isEqualTo(Reason.LEVEL_TOO_LOW);
        assertThat(lacking.evidence()).contains(REDUCTION);
        assertThat(lacking.mend()).isNotNull().extracting(Mend::leastLevel).isEqualTo(Level.POLITICAL_INTERMEDIATE);
    }

    @Test
    void whoMeetsTheWholeNeedsNoReduction() {
        OfficialFixture official =
                chair().withPaper(Level.POLITICAL_ADVANCED, EARLIER).with(REDUCTION);
        assertThat(result(law(THEORY), official, DATE).evidence()).doesNotContain(REDUCTION);
    }

    @Test
    void aReductionDoesNotWaive() {
        assertThat(state(law(THEORY), chair().with(REDUCTION), DATE)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void aReductionHelpsOnlyWhereTheRuleMayBeWaived() {
        OfficialFixture official =
                chair().withPaper(Level.POLITICAL_INTERMEDIATE, EARLIER).with(REDUCTION);
        assertThat(state(law(THEORY.notWaivable()), official, DATE)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void aReductionToALevelOfAnotherLadderChangesNothing() {
        WaiverFact odd = WaiverFact.ofRequirement(THEORY.id(), EARLIER, null, "Decision 12")
                .reducingTo(Level.COLLEGE);
        assertThat(result(law(THEORY), chair().with(odd), DATE).evidence()).isEmpty();
    }

    @Test
    void theBestOfSeveralReductionsApplies() {
        WaiverFact more = WaiverFact.ofRequirement(THEORY.id(), DATE.minusYears(1), null, "Decision 13")
                .reducingTo(Level.POLITICAL_ELEMENTARY);
        OfficialFixture official = chair().withPaper(Level.POLITICAL_ELEMENTARY, EARLIER)
                .with(REDUCTION)
                .with(more);
        RequirementResult met = result(law(THEORY), official, DATE);
        assertThat(met.state()).isEqualTo(RequirementState.MET);
        assertThat(met.evidence()).contains(more);
    }

    @Test
    void aReductionNeverMakesMoreOfWhatIsAsked() {
        RuleFixture elementary = atLeast(Level.POLITICAL_ELEMENTARY);
        OfficialFixture official = chair().inClass(Level.POLITICAL_ELEMENTARY, EARLIER, DATE.plusDays(9), null)
                .with(REDUCTION);
        assertThat(state(law(elementary), official, DATE)).isEqualTo(RequirementState.IN_TRAINING);
    }

    @Test
    void aReductionIsOnTheLadderOfItsCriterion() {
        assertThatIllegalArgumentException().isThrownBy(() -> REDUCTION.reducingTo(Level.COLLEGE));
    }

    @Test
    void theWaiverThatBeganFirstIsShown() {
        WaiverFact later = WaiverFact.ofCriterion(Criterion.POLITICAL_THEORY, EARLIER.plusDays(1), null, "Decision 1");
        WaiverFact first = WaiverFact.ofRequirement(THEORY.id(), EARLIER, null, "Decision 2");
        RequirementResult waived = result(law(THEORY), chair().with(later).with(first), DATE);
        assertThat(waived.evidence()).containsExactly(first);
        assertThat(waived.since()).isEqualTo(EARLIER);
    }

    @Test
    void ofWaiversThatBeganTogetherTheFirstByItsBasisIsShown() {
        WaiverFact one = WaiverFact.ofCriterion(Criterion.POLITICAL_THEORY, EARLIER, null, "Decision 1");
        WaiverFact two = WaiverFact.ofCriterion(Criterion.POLITICAL_THEORY, EARLIER, null, "Decision 2");
        assertThat(result(law(THEORY), chair().with(two).with(one), DATE).evidence())
                .containsExactly(one);
        assertThat(result(law(THEORY), chair().with(one).with(two), DATE).evidence())
                .containsExactly(one);
    }

    @Test
    void ofReductionsThatHelpAlikeTheLowestIsShown() {
        WaiverFact lower = REDUCTION.reducingTo(Level.POLITICAL_ELEMENTARY);
        OfficialFixture official = chair().withPaper(Level.POLITICAL_INTERMEDIATE, EARLIER)
                .with(REDUCTION)
                .with(lower);
        assertThat(result(law(THEORY), official, DATE).evidence())
                .contains(lower)
                .doesNotContain(REDUCTION);
    }

    @Test
    void ofReductionsToTheSameLevelTheOneThatBeganFirstIsShown() {
        WaiverFact earlier = WaiverFact.ofCriterion(
                        Criterion.POLITICAL_THEORY, EARLIER.minusDays(1), null, "Decision 99")
                .reducingTo(Level.POLITICAL_INTERMEDIATE);
        OfficialFixture official = chair().withPaper(Level.POLITICAL_INTERMEDIATE, EARLIER)
                .with(REDUCTION)
                .with(earlier);
        assertThat(result(law(THEORY), official, DATE).evidence()).contains(earlier);
    }

    @Test
    void whatAsksForNoLessIsNoReduction() {
        WaiverFact toTheSame = REDUCTION.reducingTo(Level.POLITICAL_ADVANCED);
        assertThat(result(law(THEORY), chair().with(toTheSame), DATE).evidence())
                .isEmpty();
        Law intermediate = law(atLeast(Level.POLITICAL_INTERMEDIATE));
        assertThat(result(intermediate, chair().with(toTheSame), DATE).evidence())
                .isEmpty();
    }

    @Test
    void ofWhatTheProvinceMayAskAReductionAsksForLess() {
        Law law = law(leftToTheProvince("THEORY", Level.POLITICAL_ELEMENTARY, Level.POLITICAL_INTERMEDIATE));
        OfficialFixture elementary = chair().withPaper(Level.POLITICAL_ELEMENTARY, EARLIER);
        assertThat(result(law, elementary.with(REDUCTION), DATE).evidence()).doesNotContain(REDUCTION);
        WaiverFact lower = REDUCTION.reducingTo(Level.POLITICAL_ELEMENTARY);
        RequirementResult met = result(law, elementary.with(lower), DATE);
        assertThat(met.state()).isEqualTo(RequirementState.MET);
        assertThat(met.evidence()).contains(lower);
    }

    @Test
    void upToTheTopOfTheLadderWhereTheLawNamesNoMost() {
        Law law = law(leftToTheProvince("THEORY", Level.POLITICAL_ELEMENTARY, null));
        OfficialFixture official =
                chair().withPaper(Level.POLITICAL_INTERMEDIATE, EARLIER).with(REDUCTION);
        assertThat(state(law, official, DATE)).isEqualTo(RequirementState.MET);
    }
}
