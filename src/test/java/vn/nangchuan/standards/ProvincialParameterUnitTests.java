package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.standards.Found.assertReason;
import static vn.nangchuan.standards.Found.result;
import static vn.nangchuan.standards.Found.state;
import static vn.nangchuan.standards.OfficialFixture.APPOINTED_ON;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.leftToTheProvince;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.ProvincialParameter.OfAge;
import vn.nangchuan.standards.ProvincialParameter.OfLevel;

/** Values that the law leaves to the province: before they are set, and laid over the law once they are. */
class ProvincialParameterUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final String NAME = "LEVEL";
    private static final RuleFixture BETWEEN = leftToTheProvince(NAME, Level.PROFESSIONAL_INTERMEDIATE, Level.BACHELOR);
    private static final RuleFixture LANGUAGE =
            rule(NAME, Criterion.MINORITY_LANGUAGE, new Demand.SetByProvince(NAME, null, null, Map.of()));
    private static final RuleFixture OLDEST =
            rule(NAME, Criterion.AGE_AT_FIRST_APPOINTMENT, new Demand.SetByProvince(NAME, null, null, Map.of()));

    @Nested
    class Unset {

        @Test
        void whoHoldsTheMostThatCanBeAskedMeetsIt() {
            assertThat(state(law(BETWEEN), chair().withPaper(Level.MASTER, EARLIER), DATE))
                    .isEqualTo(RequirementState.MET);
            assertThat(state(law(BETWEEN), chair().withPaper(Level.BACHELOR, EARLIER), DATE))
                    .isEqualTo(RequirementState.MET);
        }

        @Test
        void whoLacksTheLeastDoesNot() {
            OfficialFixture official = chair().withPaper(Level.PROFESSIONAL_ELEMENTARY, EARLIER);
            assertReason(law(BETWEEN), official, DATE, Reason.LEVEL_TOO_LOW);
            assertThat(result(law(BETWEEN), official, DATE).mend())
                    .isEqualTo(new Mend(Criterion.PROFESSIONAL, Level.BACHELOR, Set.of()));
        }

        @Test
        void inBetweenNobodyCanSay() {
            OfficialFixture official = chair().withPaper(Level.PROFESSIONAL_INTERMEDIATE, EARLIER);
            assertReason(law(BETWEEN), official, DATE, Reason.PARAMETER_UNSET);
            assertThat(result(law(BETWEEN), official, DATE).mend())
                    .isEqualTo(new Mend(Criterion.PROFESSIONAL, Level.BACHELOR, Set.of()));
        }

        @Test
        void aClassThatLeadsToTheLeastOrTheMostIsUnderWay() {
            LocalDate start = DATE.minusDays(9);
            OfficialFixture toTheMost =
                    chair().withPaper(Level.COLLEGE, EARLIER).inClass(Level.BACHELOR, start, DATE.plusDays(9), null);
            OfficialFixture toTheLeast =
                    chair().confirmedToHoldNoMore().inClass(Level.PROFESSIONAL_INTERMEDIATE, start, DATE, true);
            assertThat(state(law(BETWEEN), toTheMost, DATE)).isEqualTo(RequirementState.IN_TRAINING);
            assertThat(state(law(BETWEEN), toTheLeast, DATE)).isEqualTo(RequirementState.AWAITING_CERTIFICATE);
        }

        @Test
        void withoutBoundsOnlyTheTopOfTheLadderIsSure() {
            RuleFixture open =
                    rule(NAME, Criterion.POLITICAL_THEORY, new Demand.SetByProvince(NAME, null, null, Map.of()));
            assertReason(
                    law(open), chair().withPaper(Level.POLITICAL_INTERMEDIATE, EARLIER), DATE, Reason.PARAMETER_UNSET);
            assertThat(state(law(open), chair().withPaper(Level.POLITICAL_ADVANCED, EARLIER), DATE))
                    .isEqualTo(RequirementState.MET);
        }

        @Test
        void anyPaperIsTheMostWhereNoLevelCanBeAsked() {
            assertThat(state(law(LANGUAGE), chair().withPaper(Criterion.MINORITY_LANGUAGE, EARLIER), DATE))
                    .isEqualTo(RequirementState.MET);
            assertReason(law(LANGUAGE), chair(), DATE, Reason.PARAMETER_UNSET);
            RuleFixture course =
                    rule(NAME, Criterion.STATE_MANAGEMENT, new Demand.SetByProvince(NAME, null, null, Map.of()));
            assertThat(state(law(course), chair().withPaper(Criterion.STATE_MANAGEMENT, EARLIER), DATE))
                    .isEqualTo(RequirementState.MET);
        }

        @Test
        void noAgeCanBeJudged() {
            assertReason(law(OLDEST), chair(), DATE, Reason.PARAMETER_UNSET);
            assertThat(OLDEST.requirement().papersFor(RuleFixture.CHAIR)).isEmpty();
        }

        @Test
        void graceAndReductionHelpHereToo() {
            OfficialFixture official = chair().withPaper(Level.PROFESSIONAL_INTERMEDIATE, EARLIER);
            assertThat(state(law(BETWEEN.withGraceUntil(DATE.plusDays(1))), official, DATE))
                    .isEqualTo(RequirementState.IN_GRACE);
            official.with(WaiverFact.ofCriterion(Criterion.PROFESSIONAL, EARLIER, null, "Decision 12")
                    .reducingTo(Level.PROFESSIONAL_INTERMEDIATE));
            assertThat(state(law(BETWEEN), official, DATE)).isEqualTo(RequirementState.MET);
        }
    }

    @Nested
    class Overlay {

        @Test
        void isAskedOnItsDaysAndNamesTheDecision() {
            Law law = law(BETWEEN).with(List.of(set(DATE, DATE.plusYears(1), new OfLevel(Level.COLLEGE))));
            OfficialFixture official = chair().withPaper(Level.PROFESSIONAL_INTERMEDIATE, EARLIER);
            assertReason(law, official, DATE.minusDays(1), Reason.PARAMETER_UNSET);
            assertReason(law, official, DATE, Reason.LEVEL_TOO_LOW);
            assertReason(law, official, DATE.plusYears(1).minusDays(1), Reason.LEVEL_TOO_LOW);
            assertReason(law, official, DATE.plusYears(1), Reason.PARAMETER_UNSET);
            assertThat(result(law, official, DATE).requirement().legalSource().decision())
                    .isEqualTo("Decision 7");
            assertThat(result(law, official, DATE.minusDays(1))
                            .requirement()
                            .legalSource()
                            .decision())
                    .isNull();
        }

        @Test
        void laterDecisionFollowsTheEarlierWithoutAGap() {
            Law law = law(BETWEEN)
                    .with(List.of(
                            set(DATE, null, new OfLevel(Level.PROFESSIONAL_INTERMEDIATE)),
                            set(EARLIER, DATE, new OfLevel(Level.BACHELOR))));
            OfficialFixture official = chair().withPaper(Level.COLLEGE, EARLIER);
            assertThat(state(law, official, DATE.minusDays(1))).isEqualTo(RequirementState.NOT_MET);
            assertThat(state(law, official, DATE)).isEqualTo(RequirementState.MET);
            assertThat(Standings.timeline(law, official.facts()))
                    .extracting(StandingPeriod::from, StandingPeriod::to)
                    .contains(
                            org.assertj.core.api.Assertions.tuple(EARLIER, DATE),
                            org.assertj.core.api.Assertions.tuple(DATE, null));
        }

        @Test
        void isCutToTheDaysOfTheRule() {
            Law law = law(BETWEEN.inForce(EARLIER, DATE))
                    .with(List.of(set(EARLIER.minusYears(3), null, new OfLevel(Level.COLLEGE))));
            assertThat(law.requirements())
                    .extracting(Requirement::validity)
                    .containsExactly(new Validity(EARLIER, DATE));
            Law untouched =
                    law(BETWEEN.inForce(EARLIER, DATE)).with(List.of(set(DATE, null, new OfLevel(Level.COLLEGE))));
            assertThat(untouched.requirements())
                    .containsExactly(BETWEEN.inForce(EARLIER, DATE).requirement());
        }

        @Test
        void leavesOtherRulesAsTheyAre() {
            RuleFixture other = RuleFixture.held(Criterion.PARTY_BUILDING);
            Law law = law(BETWEEN, other).with(List.of(set(DATE, null, new OfLevel(Level.COLLEGE))));
            assertThat(law.requirements()).contains(other.requirement()).hasSize(3);
        }

        @Test
        void whatTheProvinceDoesNotAskIsNotApplicable() {
            Law asked = law(LANGUAGE).with(List.of(set(EARLIER, null, new Asked(true))));
            Law notAsked = law(LANGUAGE).with(List.of(set(EARLIER, null, new Asked(false))));
            assertThat(state(asked, chair(), DATE)).isEqualTo(RequirementState.NOT_MET);
            assertThat(state(notAsked, chair(), DATE)).isEqualTo(RequirementState.NOT_APPLICABLE);
        }

        @Test
        void askedWithAFloorAsksForTheFloor() {
            Law law = law(BETWEEN).with(List.of(set(EARLIER, null, new Asked(true))));
            assertThat(state(law, chair().withPaper(Level.PROFESSIONAL_INTERMEDIATE, EARLIER), DATE))
                    .isEqualTo(RequirementState.MET);
        }

        @Test
        void agesAreSetBySex() {
            Law law = law(OLDEST).with(List.of(set(RuleFixture.IN_FORCE_FROM, null, new OfAge(50, 45))));
            OfficialFixture woman = chair().born(APPOINTED_ON.minusYears(46));
            assertReason(law, woman, DATE, Reason.AGE);
            assertThat(state(law, woman.of(vn.nangchuan.kernel.Sex.MALE), DATE)).isEqualTo(RequirementState.MET);
        }

        @Test
        void whoTookOfficeIsJudgedByTheAgeSetThenWhateverWasDecidedLater() {
            Law law = law(OLDEST)
                    .with(List.of(
                            set(RuleFixture.IN_FORCE_FROM, APPOINTED_ON, new OfAge(40, 40)),
                            set(APPOINTED_ON, DATE, new OfAge(30, 30)),
                            set(DATE, null, new OfAge(60, 60))));
            OfficialFixture tooOld = chair().born(APPOINTED_ON.minusYears(35));
            assertReason(law, tooOld, DATE.minusDays(1), Reason.AGE);
            assertReason(law, tooOld, DATE.plusYears(1), Reason.AGE);
        }

        @Test
        void whoTookOfficeBeforeAnyAgeWasSetCannotBeJudged() {
            Law law = law(OLDEST).with(List.of(set(DATE, null, new OfAge(60, 60))));
            assertReason(law, chair(), DATE.plusYears(1), Reason.PARAMETER_UNSET);
        }

        @Test
        void graceThatIsOverIsNotCarriedIntoALaterDecision() {
            RuleFixture excused = BETWEEN.withGraceUntil(DATE);
            Law law = law(excused).with(List.of(set(DATE, null, new OfLevel(Level.BACHELOR))));
            OfficialFixture official = chair().withPaper(Level.COLLEGE, EARLIER);
            assertThat(state(law, official, DATE.minusDays(1))).isEqualTo(RequirementState.IN_GRACE);
            assertThat(state(law, official, DATE)).isEqualTo(RequirementState.NOT_MET);
        }

        @Test
        void refusesWhatTheLawDoesNotAllow() {
            assertRefused(BETWEEN, new OfLevel(Level.PROFESSIONAL_ELEMENTARY), "cannot be set to");
            assertRefused(BETWEEN, new OfLevel(Level.MASTER), "cannot be set to");
            assertRefused(BETWEEN, new OfLevel(Level.OFFICE_A), "is no level of");
            assertRefused(BETWEEN, new Asked(false), "cannot be left out");
            assertRefused(BETWEEN, new OfAge(50, 50), "cannot be asked of");
            assertRefused(LANGUAGE, new OfLevel(Level.COLLEGE), "cannot be asked of");
            assertRefused(OLDEST, new Asked(true), "cannot be asked of");
            RuleFixture course =
                    rule(NAME, Criterion.STATE_MANAGEMENT, new Demand.SetByProvince(NAME, null, null, Map.of()));
            assertRefused(course, new OfLevel(Level.STATE_PRINCIPAL), "asked for or not");
        }

        @Test
        void refusesUnknownParametersAndTwoDecisionsForOneDay() {
            ProvincialParameter unknown = new ProvincialParameter(
                    "OTHER", new Validity(DATE, null), "Decision 7", new OfLevel(Level.COLLEGE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> law(BETWEEN).with(List.of(unknown)))
                    .withMessage("no rule leaves OTHER to the province");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> law(BETWEEN)
                            .with(List.of(
                                    set(EARLIER, DATE, new OfLevel(Level.COLLEGE)),
                                    set(DATE.minusDays(1), null, new OfLevel(Level.COLLEGE)))))
                    .withMessage("LEVEL is set twice for the same days");
        }

        @Test
        void hasANameAndADecision() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new ProvincialParameter(" ", new Validity(DATE, null), "Decision 7", new Asked(true)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProvincialParameter(NAME, new Validity(DATE, null), "", new Asked(true)));
        }

        private static void assertRefused(RuleFixture rule, ProvincialParameter.Value value, String because) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> law(rule).with(List.of(set(DATE, null, value))))
                    .withMessageContaining(because);
        }
    }

    @Test
    void theLeastIsNotMoreThanTheMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> leftToTheProvince(NAME, Level.BACHELOR, Level.COLLEGE));
    }

    private static ProvincialParameter set(LocalDate from, @Nullable LocalDate to, ProvincialParameter.Value value) {
        return new ProvincialParameter(NAME, new Validity(from, to), "Decision 7", value);
    }
}
