package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.standards.OfficialFixture.APPOINTED_ON;
import static vn.nangchuan.standards.OfficialFixture.NA_SAM;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.OfficialFixture.official;
import static vn.nangchuan.standards.RuleFixture.CHAIR;
import static vn.nangchuan.standards.RuleFixture.CLERK;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.OfficialId;

class AssessorUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final RuleFixture STATE_MANAGEMENT = held(Criterion.STATE_MANAGEMENT);
    private static final RuleFixture PARTY_BUILDING = held(Criterion.PARTY_BUILDING);
    private static final RuleFixture LANGUAGE =
            held(Criterion.MINORITY_LANGUAGE).withMinorityLanguageDuty();

    @Nested
    class SpecialLaw {
        private static final RuleFixture GENERAL = atLeast(Level.BACHELOR);
        private static final RuleFixture SPECIAL =
                atLeast(Level.COLLEGE).called("SPECIAL").ofASpecialLaw();

        @Test
        void standsInsteadOfTheGeneralLawForTheSameCriterion() {
            assertThat(askedUnder(law(GENERAL, SPECIAL, STATE_MANAGEMENT)))
                    .containsExactly(SPECIAL.id(), STATE_MANAGEMENT.id());
        }

        @Test
        void leavesTheGeneralLawToOtherPosts() {
            RuleFixture ofClerks = SPECIAL.forPosts(RuleFixture.CLERK);
            RuleFixture general = GENERAL.forPosts(RuleFixture.CHAIR, RuleFixture.CLERK);
            assertThat(askedUnder(law(general, ofClerks))).containsExactly(general.id());
            Assessment ofBoth = Assessor.assess(
                            law(general, ofClerks),
                            chair().holding(RuleFixture.CLERK).facts(),
                            DATE)
                    .orElseThrow();
            assertThat(ofBoth.results())
                    .extracting(result -> result.requirement().id(), RequirementResult::posts)
                    .containsExactlyInAnyOrder(
                            tuple(general.id(), List.of(RuleFixture.CHAIR)),
                            tuple(ofClerks.id(), List.of(RuleFixture.CLERK)));
        }

        @Test
        void displacesNothingOnceItIsOutOfForce() {
            assertThat(askedUnder(law(GENERAL, SPECIAL.inForce(EARLIER, DATE)))).containsExactly(GENERAL.id());
        }

        private static List<String> askedUnder(Law law) {
            return Assessor.assess(law, chair().facts(), DATE).orElseThrow().results().stream()
                    .map(result -> result.requirement().id())
                    .toList();
        }
    }

    @Nested
    class Outcomes {

        @Test
        void allMetIsMet() {
            OfficialFixture official =
                    chair().withPaper(Criterion.STATE_MANAGEMENT, EARLIER).withPaper(Criterion.PARTY_BUILDING, EARLIER);
            assertThat(outcome(law(STATE_MANAGEMENT, PARTY_BUILDING), official)).isEqualTo(Outcome.MET);
        }

        @Test
        void waivedAndNotApplicableCountAsMet() {
            OfficialFixture official =
                    chair().with(WaiverFact.ofCriterion(Criterion.STATE_MANAGEMENT, EARLIER, null, "Decision 12"));
            assertThat(outcome(law(STATE_MANAGEMENT, LANGUAGE), official)).isEqualTo(Outcome.MET);
        }

        @Test
        void oneLackIsNotMet() {
            OfficialFixture official = chair().withPaper(Criterion.STATE_MANAGEMENT, EARLIER);
            assertThat(outcome(law(STATE_MANAGEMENT, PARTY_BUILDING), official)).isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void trainingWaitingAndGraceAreSaidAndCountAsBelow() {
            LocalDate startsOn = DATE.minusDays(9);
            OfficialFixture inTraining =
                    chair().inClass(Criterion.STATE_MANAGEMENT, null, startsOn, DATE.plusDays(1), null);
            OfficialFixture awaiting = chair().inClass(Criterion.STATE_MANAGEMENT, null, startsOn, DATE, true);
            assertThat(outcome(law(STATE_MANAGEMENT), inTraining)).isEqualTo(Outcome.IN_TRAINING);
            assertThat(outcome(law(STATE_MANAGEMENT), awaiting)).isEqualTo(Outcome.AWAITING_CERTIFICATE);
            assertThat(outcome(law(STATE_MANAGEMENT.withGraceUntil(DATE.plusDays(1))), chair()))
                    .isEqualTo(Outcome.IN_GRACE);
            assertThat(Outcome.Group.BELOW.outcomes())
                    .containsExactlyInAnyOrder(
                            Outcome.NOT_MET, Outcome.IN_TRAINING, Outcome.AWAITING_CERTIFICATE, Outcome.IN_GRACE);
        }

        @Test
        void missingDataIsNeitherMetNorLacking() {
            OfficialFixture official = chair().withUnreviewedDossier().withPaper(Criterion.STATE_MANAGEMENT, EARLIER);
            assertThat(outcome(law(STATE_MANAGEMENT, PARTY_BUILDING), official)).isEqualTo(Outcome.NO_DATA);
        }

        @Test
        void plainLackIsNotMetWhateverElseIsUnknown() {
            RuleFixture old = rule("OLD", Criterion.AGE, new Demand.YoungestAge(70));
            assertThat(outcome(law(STATE_MANAGEMENT, old), chair().withUnreviewedDossier()))
                    .isEqualTo(Outcome.NOT_MET);
        }

        @Test
        void postWithoutAnyRequirementHasNoRule() {
            assertThat(outcome(law(), chair())).isEqualTo(Outcome.NO_RULE);
            assertThat(outcome(law(STATE_MANAGEMENT.inForce(EARLIER, DATE)), chair()))
                    .isEqualTo(Outcome.NO_RULE);
        }

        @Test
        void whomTheRulesInForceAskNothingMeetsThem() {
            assertThat(outcome(law(LANGUAGE), chair())).isEqualTo(Outcome.MET);
        }

        @Test
        void firstThatOccursOfLackDataTrainingWaitingAndGraceDecides() {
            RuleFixture excused = held(Criterion.ECONOMIC_MANAGEMENT).withGraceUntil(DATE.plusDays(1));
            OfficialFixture official = chair().confirmedToHoldNoMore(Criterion.ECONOMIC_MANAGEMENT);
            List<RuleFixture> rules = new ArrayList<>(List.of(excused));
            assertThat(outcomeOf(rules, official)).isEqualTo(Outcome.IN_GRACE);
            official.inClass(Criterion.STATE_MANAGEMENT, null, DATE.minusDays(9), DATE, true);
            rules.add(STATE_MANAGEMENT);
            assertThat(outcomeOf(rules, official)).isEqualTo(Outcome.AWAITING_CERTIFICATE);
            official.inClass(Criterion.PARTY_BUILDING, null, DATE.minusDays(9), DATE.plusDays(1), null);
            rules.add(PARTY_BUILDING);
            assertThat(outcomeOf(rules, official)).isEqualTo(Outcome.IN_TRAINING);
            rules.add(held(Criterion.GENERAL_ATTESTATION));
            assertThat(outcomeOf(rules, official)).isEqualTo(Outcome.NO_DATA);
            rules.add(rule("OLD", Criterion.AGE, new Demand.YoungestAge(70)));
            assertThat(outcomeOf(rules, official)).isEqualTo(Outcome.NOT_MET);
        }

        private static Outcome outcomeOf(List<RuleFixture> rules, OfficialFixture official) {
            return outcome(law(rules.toArray(RuleFixture[]::new)), official);
        }

        @Test
        void withoutAPostThereIsNoAssessment() {
            OfficialFixture official = official().holding(CHAIR, NA_SAM, EARLIER, DATE);
            Law law = law(STATE_MANAGEMENT);
            assertThat(Assessor.assess(law, official.facts(), EARLIER.minusDays(1)))
                    .isEmpty();
            assertThat(Assessor.assess(law, official.facts(), EARLIER)).isPresent();
            assertThat(Assessor.assess(law, official.facts(), DATE.minusDays(1)))
                    .isPresent();
            assertThat(Assessor.assess(law, official.facts(), DATE)).isEmpty();
        }

        @Test
        void assessmentNamesTheOfficialAndTheDate() {
            Assessment assessment = assess(law(STATE_MANAGEMENT), chair());
            assertThat(assessment.officialId()).isEqualTo(new OfficialId(1));
            assertThat(assessment.date()).isEqualTo(DATE);
        }
    }

    @Nested
    class ConcurrentPosts {
        private static final RuleFixture OF_CLERK = PARTY_BUILDING.forPosts(CLERK);
        private static final RuleFixture OF_BOTH = STATE_MANAGEMENT.forPosts(CHAIR, CLERK);

        @Test
        void requirementsOfAllPostsAreAsked() {
            Assessment assessment = assess(law(STATE_MANAGEMENT, OF_CLERK), chair().holding(CLERK));
            assertThat(assessment.results())
                    .extracting(RequirementResult::requirement)
                    .containsExactly(STATE_MANAGEMENT.requirement(), OF_CLERK.requirement());
        }

        @Test
        void requirementOfBothPostsIsAskedOnce() {
            Assessment assessment = assess(law(OF_BOTH), chair().holding(CLERK));
            assertThat(assessment.results()).hasSize(1);
            assertThat(assessment.results().getFirst().posts()).containsExactly(CHAIR, CLERK);
        }

        @Test
        void samePostInTwoUnitsIsNamedOnce() {
            OfficialFixture official = chair().holding(CHAIR, NA_SAM, APPOINTED_ON, null);
            Assessment assessment = assess(law(STATE_MANAGEMENT), official);
            assertThat(assessment.results()).hasSize(1);
            assertThat(assessment.results().getFirst().posts()).containsExactly(CHAIR);
        }

        @Test
        void requirementThatAsksOtherFieldsOfEachPostIsJudgedForEach() {
            RuleFixture fitting = rule(
                            "CM",
                            Criterion.PROFESSIONAL,
                            new Demand.AtLeast(
                                    Level.COLLEGE,
                                    Map.of(
                                            CHAIR,
                                            Set.of(ProfessionalField.LAW),
                                            CLERK,
                                            Set.of(ProfessionalField.ACCOUNTING))))
                    .forPosts(CHAIR, CLERK);
            OfficialFixture lawyer = chair().holding(CLERK).withPaper(Level.BACHELOR, ProfessionalField.LAW, EARLIER);
            Assessment assessment = assess(law(fitting), lawyer);
            assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_MET);
            assertThat(assessment.results())
                    .extracting(RequirementResult::posts, RequirementResult::state)
                    .containsExactly(
                            tuple(List.of(CHAIR), RequirementState.MET),
                            tuple(List.of(CLERK), RequirementState.NOT_MET));
        }

        @Test
        void postWithoutRuleAddsNothingToOneWithRules() {
            OfficialFixture official = chair().holding(CLERK).withPaper(Criterion.STATE_MANAGEMENT, EARLIER);
            assertThat(outcome(law(STATE_MANAGEMENT), official)).isEqualTo(Outcome.MET);
            assertThat(outcome(law(STATE_MANAGEMENT), chair().holding(CLERK))).isEqualTo(Outcome.NOT_MET);
            assertThat(outcome(law(STATE_MANAGEMENT), chair().holding(CLERK).withUnreviewedDossier()))
                    .isEqualTo(Outcome.NO_DATA);
        }

        @Test
        void higherOfTwoLevelsDecides() {
            Law law = law(
                    atLeast(Level.POLITICAL_INTERMEDIATE),
                    atLeast(Level.POLITICAL_ELEMENTARY).forPosts(CLERK));
            OfficialFixture official = chair().holding(CLERK).withPaper(Level.POLITICAL_ELEMENTARY, EARLIER);
            assertThat(outcome(law, official)).isEqualTo(Outcome.NOT_MET);
        }
    }

    private static Assessment assess(Law law, OfficialFixture official) {
        return Assessor.assess(law, official.facts(), DATE).orElseThrow();
    }

    private static Outcome outcome(Law law, OfficialFixture official) {
        return assess(law, official).outcome();
    }
}
