package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.OfficialFixture.official;
import static vn.nangchuan.standards.RequirementState.AWAITING_CERTIFICATE;
import static vn.nangchuan.standards.RequirementState.IN_GRACE;
import static vn.nangchuan.standards.RequirementState.IN_TRAINING;
import static vn.nangchuan.standards.RequirementState.MET;
import static vn.nangchuan.standards.RequirementState.NOT_APPLICABLE;
import static vn.nangchuan.standards.RequirementState.NOT_MET;
import static vn.nangchuan.standards.RequirementState.NO_DATA;
import static vn.nangchuan.standards.RequirementState.WAIVED;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.inField;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;

/** One requirement, one official, one date: every state and its borders. */
class RequirementStatesUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final RuleFixture STATE_MANAGEMENT = held(Criterion.STATE_MANAGEMENT);
    private static final RuleFixture POLITICAL_INTERMEDIATE = atLeast(Level.POLITICAL_INTERMEDIATE);
    private static final RuleFixture LAW_DIPLOMA = inField(Level.PROFESSIONAL_INTERMEDIATE, ProfessionalField.LAW);

    @Nested
    class Papers {

        @Test
        void paperMeetsTheRequirementFromItsIssueOn() {
            OfficialFixture official = chair().withPaper(Criterion.STATE_MANAGEMENT, DATE);
            assertState(STATE_MANAGEMENT, official, DATE.minusDays(1), NOT_MET);
            assertThat(result(STATE_MANAGEMENT, official, DATE).state()).isEqualTo(MET);
            assertThat(result(STATE_MANAGEMENT, official, DATE).since()).isEqualTo(DATE);
        }

        @Test
        void paperCountsUntilTheDayBeforeItExpires() {
            OfficialFixture official = chair().withPaper(Criterion.STATE_MANAGEMENT, null, null, EARLIER, DATE);
            assertState(STATE_MANAGEMENT, official, DATE.minusDays(1), MET);
            assertState(STATE_MANAGEMENT, official, DATE, NOT_MET);
        }

        @Test
        void higherLevelMeetsTheRequirementAndLowerDoesNot() {
            assertState(POLITICAL_INTERMEDIATE, chair().withPaper(Level.POLITICAL_ADVANCED, EARLIER), DATE, MET);
            assertState(POLITICAL_INTERMEDIATE, chair().withPaper(Level.POLITICAL_ELEMENTARY, EARLIER), DATE, NOT_MET);
        }

        @Test
        void requirementIsMetSinceTheEarliestPaperThatIsEnough() {
            RequirementResult result = result(
                    POLITICAL_INTERMEDIATE,
                    chair().withPaper(Level.POLITICAL_ADVANCED, EARLIER.plusYears(2))
                            .withPaper(Level.POLITICAL_INTERMEDIATE, EARLIER)
                            .withPaper(Level.POLITICAL_ELEMENTARY, EARLIER.minusYears(2)),
                    DATE);
            assertThat(result.since()).isEqualTo(EARLIER);
            assertThat(result.paper()).map(QualificationFact::evidenceId).contains(2L);
            assertThat(result.mend()).isNull();
        }

        @Test
        void paperInAnotherFieldDoesNotMeetTheRequirement() {
            OfficialFixture accountant = chair().withPaper(Level.BACHELOR, ProfessionalField.ACCOUNTING, EARLIER);
            assertState(LAW_DIPLOMA, accountant, DATE, NOT_MET);
            assertState(LAW_DIPLOMA, chair().withPaper(Level.BACHELOR, ProfessionalField.LAW, EARLIER), DATE, MET);
        }

        @Test
        void lackTellsTheLeastLevelAndTheFieldsThatWouldMendIt() {
            RequirementResult result = result(LAW_DIPLOMA, chair(), DATE);
            assertThat(result.state()).isEqualTo(NOT_MET);
            assertThat(result.since()).isNull();
            assertThat(result.evidence()).isEmpty();
            assertThat(result.mend())
                    .isEqualTo(new Mend(
                            Criterion.PROFESSIONAL, Level.PROFESSIONAL_INTERMEDIATE, Set.of(ProfessionalField.LAW)));
        }
    }

    @Nested
    class MissingData {

        @Test
        void absentPaperIsLackingOnlyInAReviewedDossier() {
            assertState(STATE_MANAGEMENT, chair(), DATE, NOT_MET);
            assertState(STATE_MANAGEMENT, chair().withUnreviewedDossier(), DATE, NO_DATA);
        }

        @Test
        void paperIsEnoughEvenInAnUnreviewedDossier() {
            OfficialFixture official = chair().withUnreviewedDossier().withPaper(Criterion.STATE_MANAGEMENT, EARLIER);
            assertState(STATE_MANAGEMENT, official, DATE, MET);
        }

        @Test
        void paperWithoutRecordedFieldLeavesOpenWhetherItFits() {
            OfficialFixture official = chair().withPaper(Level.BACHELOR, EARLIER);
            assertState(LAW_DIPLOMA, official, DATE, NO_DATA);
        }

        @Test
        void paperWithoutRecordedLevelLeavesOpenWhetherItIsEnough() {
            OfficialFixture official = chair().withPaper(Criterion.POLITICAL_THEORY, null, null, EARLIER, null);
            assertState(POLITICAL_INTERMEDIATE, official, DATE, NO_DATA);
        }

        @Test
        void paperWithoutFieldButPlainlyTooLowIsLacking() {
            OfficialFixture official = chair().withPaper(Level.PROFESSIONAL_ELEMENTARY, EARLIER);
            assertState(LAW_DIPLOMA, official, DATE, NOT_MET);
        }

        @Test
        void ageWithoutBirthDateCannotBeJudged() {
            RuleFixture adult = rule("ADULT", Criterion.AGE, new Demand.YoungestAge(18));
            RequirementResult result = result(adult, chair().born(null), DATE);
            assertThat(result.state()).isEqualTo(NO_DATA);
            assertThat(result.mend()).isNull();
        }

        @Test
        void recruitmentDateThatIsMissingLeavesOpenWhetherTheRuleApplies() {
            RuleFixture rule = POLITICAL_INTERMEDIATE.recruitedBefore(DATE);
            OfficialFixture official = chair().recruitedOn(null);
            assertState(rule, official, DATE, NO_DATA);
            assertState(rule, official.withPaper(Level.POLITICAL_ADVANCED, EARLIER), DATE, MET);
        }
    }

    @Nested
    class Training {
        private static final LocalDate STARTS_ON = LocalDate.of(2019, 5, 6);
        private static final LocalDate LAST_DAY = LocalDate.of(2019, 7, 5);
        private static final LocalDate ENDS_ON = LAST_DAY.plusDays(1);

        @Test
        void classPutsTheOfficialInTrainingFromItsFirstToItsLastDay() {
            OfficialFixture official = inClass(null);
            assertState(POLITICAL_INTERMEDIATE, official, STARTS_ON.minusDays(1), NOT_MET);
            assertState(POLITICAL_INTERMEDIATE, official, STARTS_ON, IN_TRAINING);
            assertState(POLITICAL_INTERMEDIATE, official, LAST_DAY, IN_TRAINING);
            assertThat(result(POLITICAL_INTERMEDIATE, official, LAST_DAY).since())
                    .isEqualTo(STARTS_ON);
        }

        @Test
        void passedClassWaitsForItsCertificateFromTheDayAfterTheLastDay() {
            OfficialFixture official = inClass(true);
            assertState(POLITICAL_INTERMEDIATE, official, LAST_DAY, IN_TRAINING);
            assertState(POLITICAL_INTERMEDIATE, official, ENDS_ON, AWAITING_CERTIFICATE);
        }

        @Test
        void daysWaitedCountFromTheLastDayOfTheClass() {
            RequirementResult result = result(POLITICAL_INTERMEDIATE, inClass(true), DATE);
            assertThat(result.since()).isEqualTo(LAST_DAY);
            assertThat(result.daysUntil(DATE)).hasValue(14);
            assertThat(result.evidence())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            TrainingFact.class,
                            training -> assertThat(training.classId()).isEqualTo(1));
            assertThat(result.mend()).isNotNull();
        }

        @Test
        void certificateEndsTheWaitOnTheDayOfItsIssue() {
            OfficialFixture official = inClass(true).withPaper(Level.POLITICAL_INTERMEDIATE, DATE);
            assertState(POLITICAL_INTERMEDIATE, official, DATE.minusDays(1), AWAITING_CERTIFICATE);
            assertState(POLITICAL_INTERMEDIATE, official, DATE, MET);
        }

        @Test
        void certificateThatCameAndExpiredIsNotAwaitedAgain() {
            OfficialFixture official = inClass(true)
                    .withPaper(Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE, null, LAST_DAY, DATE);
            assertState(POLITICAL_INTERMEDIATE, official, DATE.minusDays(1), MET);
            assertState(POLITICAL_INTERMEDIATE, official, DATE, NOT_MET);
        }

        @Test
        void classWithoutResultStaysInTrainingAfterItsEnd() {
            assertState(POLITICAL_INTERMEDIATE, inClass(null), DATE, IN_TRAINING);
        }

        @Test
        void failedClassLeavesTheRequirementLackingAfterItsEnd() {
            assertState(POLITICAL_INTERMEDIATE, inClass(false), LAST_DAY, IN_TRAINING);
            assertState(POLITICAL_INTERMEDIATE, inClass(false), ENDS_ON, NOT_MET);
        }

        @Test
        void classBelowTheLevelDoesNotCount() {
            OfficialFixture official = chair().inClass(Level.POLITICAL_ELEMENTARY, STARTS_ON, ENDS_ON, true);
            assertState(POLITICAL_INTERMEDIATE, official, LAST_DAY, NOT_MET);
            assertState(POLITICAL_INTERMEDIATE, official, DATE, NOT_MET);
        }

        @Test
        void classWithoutTheFieldDoesNotCount() {
            OfficialFixture official = chair().inClass(Level.BACHELOR, STARTS_ON, ENDS_ON, true);
            assertState(LAW_DIPLOMA, official, DATE, NOT_MET);
        }

        @Test
        void longestWaitIsShownAndGoesBeforeANewClass() {
            OfficialFixture official = inClass(true)
                    .inClass(Level.POLITICAL_ADVANCED, EARLIER, EARLIER.plusDays(5), true)
                    .inClass(Level.POLITICAL_ADVANCED, DATE.minusDays(3), DATE.plusDays(3), null);
            RequirementResult result = result(POLITICAL_INTERMEDIATE, official, DATE);
            assertThat(result.state()).isEqualTo(AWAITING_CERTIFICATE);
            assertThat(result.since()).isEqualTo(EARLIER.plusDays(4));
        }

        @Test
        void trainingIsKnownEvenWhenTheDossierIsNotReviewed() {
            assertState(POLITICAL_INTERMEDIATE, inClass(true).withUnreviewedDossier(), DATE, AWAITING_CERTIFICATE);
        }

        private static OfficialFixture inClass(@Nullable Boolean passed) {
            return chair().inClass(Level.POLITICAL_INTERMEDIATE, STARTS_ON, ENDS_ON, passed);
        }
    }

    @Nested
    class Waivers {

        @Test
        void waiverStandsInForTheRequirementWhileItIsValid() {
            OfficialFixture official =
                    chair().with(WaiverFact.ofCriterion(Criterion.STATE_MANAGEMENT, EARLIER, DATE, "Decision 12"));
            assertState(STATE_MANAGEMENT, official, EARLIER.minusDays(1), NOT_MET);
            assertState(STATE_MANAGEMENT, official, EARLIER, WAIVED);
            assertState(STATE_MANAGEMENT, official, DATE.minusDays(1), WAIVED);
            assertState(STATE_MANAGEMENT, official, DATE, NOT_MET);
        }

        @Test
        void waiverIsItsOwnEvidence() {
            WaiverFact waiver = WaiverFact.ofRequirement(STATE_MANAGEMENT.id(), EARLIER, null, "Decision 12");
            RequirementResult result = result(STATE_MANAGEMENT, chair().with(waiver), DATE);
            assertThat(result.state()).isEqualTo(WAIVED);
            assertThat(result.evidence()).containsExactly(waiver);
            assertThat(result.since()).isEqualTo(EARLIER);
        }

        @Test
        void waiverOfAnotherRequirementDoesNotHelp() {
            OfficialFixture official = chair().with(WaiverFact.ofRequirement("OTHER", EARLIER, null, "Decision 12"))
                    .with(WaiverFact.ofCriterion(Criterion.PARTY_BUILDING, EARLIER, null, "Decision 12"));
            assertState(STATE_MANAGEMENT, official, DATE, NOT_MET);
        }

        @Test
        void requirementThatCannotBeWaivedIsNot() {
            OfficialFixture official =
                    chair().with(WaiverFact.ofCriterion(Criterion.STATE_MANAGEMENT, EARLIER, null, "Decision 12"));
            assertState(STATE_MANAGEMENT.notWaivable(), official, DATE, NOT_MET);
        }

        @Test
        void paperGoesBeforeTheWaiver() {
            OfficialFixture official = chair().with(
                            WaiverFact.ofCriterion(Criterion.STATE_MANAGEMENT, EARLIER, null, "Decision 12"))
                    .withPaper(Criterion.STATE_MANAGEMENT, EARLIER);
            assertState(STATE_MANAGEMENT, official, DATE, MET);
        }
    }

    @Nested
    class TransitionalRule {
        private static final RuleFixture WITH_GRACE = STATE_MANAGEMENT.withGraceUntil(DATE);

        @Test
        void lackIsExcusedUntilTheDayBeforeTheGraceEnds() {
            assertState(WITH_GRACE, chair(), DATE.minusDays(1), IN_GRACE);
            assertState(WITH_GRACE, chair(), DATE, NOT_MET);
        }

        @Test
        void paperGoesBeforeTheGrace() {
            assertState(WITH_GRACE, chair().withPaper(Criterion.STATE_MANAGEMENT, EARLIER), EARLIER, MET);
        }

        @Test
        void trainingGoesBeforeTheGrace() {
            OfficialFixture official =
                    chair().inClass(Criterion.STATE_MANAGEMENT, null, EARLIER, EARLIER.plusDays(5), null);
            assertState(WITH_GRACE, official, EARLIER, IN_TRAINING);
        }

        @Test
        void excusesWhateverTheFileHolds() {
            assertState(WITH_GRACE, chair().withUnreviewedDossier(), EARLIER, IN_GRACE);
        }

        @Test
        void excusesOnlyWhoWasRecruitedBeforeItsDay() {
            RuleFixture rule = STATE_MANAGEMENT.with(new Grace(DATE, LocalDate.of(2005, 6, 2), null));
            assertState(rule, chair().recruitedOn(LocalDate.of(2005, 6, 1)), EARLIER, IN_GRACE);
            assertState(rule, chair().recruitedOn(LocalDate.of(2005, 6, 2)), EARLIER, NOT_MET);
        }

        @Test
        void excusesOnlyWhoTookThePostUpBeforeItsDay() {
            RuleFixture rule = STATE_MANAGEMENT.with(new Grace(DATE, null, OfficialFixture.APPOINTED_ON));
            RuleFixture dayLater =
                    STATE_MANAGEMENT.with(new Grace(DATE, null, OfficialFixture.APPOINTED_ON.plusDays(1)));
            assertState(rule, chair(), EARLIER, NOT_MET);
            assertState(dayLater, chair(), EARLIER, IN_GRACE);
        }

        @Test
        void doesNotGuessWhenThePersonWasRecruited() {
            RuleFixture rule = STATE_MANAGEMENT.with(new Grace(DATE, LocalDate.of(2005, 6, 2), null));
            assertState(rule, chair().recruitedOn(null), EARLIER, NO_DATA);
            assertState(rule, chair().recruitedOn(null), DATE, NOT_MET);
        }
    }

    @Nested
    class Ages {
        private static final RuleFixture ADULT = rule("ADULT", Criterion.AGE, new Demand.YoungestAge(18));
        private static final RuleFixture FIRST_AT_45 =
                rule("FIRST-45", Criterion.AGE_AT_FIRST_APPOINTMENT, new Demand.OldestAge(45, 45));
        private static final RuleFixture FIRST_AT_55_OR_50 =
                rule("FIRST-55-50", Criterion.AGE_AT_FIRST_APPOINTMENT, new Demand.OldestAge(55, 50));

        @Test
        void ageIsReachedOnTheBirthday() {
            OfficialFixture young = chair().born(DATE.minusYears(18));
            assertState(ADULT, young, DATE.minusDays(1), NOT_MET);
            assertThat(result(ADULT, young, DATE).since()).isEqualTo(DATE);
        }

        @Test
        void childOfALeapDayTurnsOlderOnTheLastOfFebruary() {
            OfficialFixture leapling = chair().born(LocalDate.of(2000, 2, 29));
            assertState(ADULT, leapling, LocalDate.of(2018, 2, 27), NOT_MET);
            assertState(ADULT, leapling, LocalDate.of(2018, 2, 28), MET);
        }

        @Test
        void ageAtFirstAppointmentMayReachButNotPassTheLimit() {
            LocalDate appointedOn = OfficialFixture.APPOINTED_ON;
            OfficialFixture justInTime = chair().born(appointedOn.minusYears(46).plusDays(1));
            assertState(FIRST_AT_45, justInTime, DATE, MET);
            assertThat(result(FIRST_AT_45, justInTime, DATE).since()).isEqualTo(appointedOn);
            assertState(FIRST_AT_45, chair().born(appointedOn.minusYears(46)), DATE, NOT_MET);
        }

        @Test
        void ageAtFirstAppointmentDoesNotGrow() {
            assertState(FIRST_AT_45, chair(), DATE.plusYears(30), MET);
        }

        @Test
        void limitOfMenAndWomenDiffers() {
            LocalDate birthDate = OfficialFixture.APPOINTED_ON.minusYears(52);
            assertState(FIRST_AT_55_OR_50, chair().born(birthDate).of(Sex.MALE), DATE, MET);
            assertState(FIRST_AT_55_OR_50, chair().born(birthDate).of(Sex.FEMALE), DATE, NOT_MET);
        }

        @Test
        void unknownSexMattersOnlyBetweenTheLimits() {
            LocalDate appointedOn = OfficialFixture.APPOINTED_ON;
            assertState(FIRST_AT_55_OR_50, chair().of(null).born(appointedOn.minusYears(40)), DATE, MET);
            assertState(FIRST_AT_55_OR_50, chair().of(null).born(appointedOn.minusYears(52)), DATE, NO_DATA);
            assertState(FIRST_AT_55_OR_50, chair().of(null).born(appointedOn.minusYears(60)), DATE, NOT_MET);
        }

        @Test
        void whoTookOfficeBeforeTheRuleIsNotAskedForTheAgeThen() {
            RuleFixture laterRule = FIRST_AT_45.inForce(OfficialFixture.APPOINTED_ON.plusDays(1), null);
            assertState(laterRule, chair().born(LocalDate.of(1950, 1, 1)), DATE, NOT_APPLICABLE);
        }

        @Test
        void ageLimitOnTheDateEndsOnTheFirstBirthdayBeyondIt() {
            RuleFixture notTooOld = rule("NOT-TOO-OLD", Criterion.AGE, new Demand.OldestAge(60, 55));
            OfficialFixture woman = chair().born(DATE.minusYears(56)).of(Sex.FEMALE);
            assertState(notTooOld, woman, DATE.minusDays(1), MET);
            assertState(notTooOld, woman, DATE, NOT_MET);
        }
    }

    @Nested
    class Application {

        @Test
        void minorityLanguageIsAskedOnlyWithTheDuty() {
            RuleFixture language = held(Criterion.MINORITY_LANGUAGE).withMinorityLanguageDuty();
            assertState(language, chair(), DATE, NOT_APPLICABLE);
            assertState(language, chairWith(Region.MOUNTAIN, OfficialFixture.APPOINTED_ON, true), DATE, NOT_MET);
        }

        @Test
        void ruleOfTheOtherRegionDoesNotAppear() {
            RuleFixture plain = STATE_MANAGEMENT.inRegion(Region.PLAIN);
            assertThat(results(plain, chair(), DATE)).isEmpty();
            assertThat(results(plain, chairWith(Region.PLAIN, OfficialFixture.APPOINTED_ON, false), DATE))
                    .hasSize(1);
        }

        @Test
        void whoTookOfficeUnderTheRuleIsToldFromWhoHadTakenItBefore() {
            OfficialFixture incumbent = chairWith(Region.MOUNTAIN, OfficialFixture.APPOINTED_ON.minusYears(5), false);
            RuleFixture first = STATE_MANAGEMENT.forAppointment(Applicability.Appointment.FIRST);
            RuleFixture later = STATE_MANAGEMENT.forAppointment(Applicability.Appointment.EARLIER);
            assertThat(results(first, chair(), DATE)).hasSize(1);
            assertThat(results(first, incumbent, DATE)).isEmpty();
            assertThat(results(later, chair(), DATE)).isEmpty();
            assertThat(results(later, incumbent, DATE)).hasSize(1);
        }

        @Test
        void recruitmentOnTheBorderFallsUnderTheNewRule() {
            OfficialFixture official = chair().recruitedOn(EARLIER);
            assertThat(results(STATE_MANAGEMENT.recruitedBefore(EARLIER), official, DATE))
                    .isEmpty();
            assertThat(results(STATE_MANAGEMENT.recruitedFrom(EARLIER), official, DATE))
                    .hasSize(1);
            official.recruitedOn(EARLIER.minusDays(1));
            assertThat(results(STATE_MANAGEMENT.recruitedBefore(EARLIER), official, DATE))
                    .hasSize(1);
            assertThat(results(STATE_MANAGEMENT.recruitedFrom(EARLIER), official, DATE))
                    .isEmpty();
        }

        private static OfficialFixture chairWith(Region region, LocalDate firstAppointedOn, boolean duty) {
            return official()
                    .holding(
                            RuleFixture.CHAIR,
                            region,
                            OfficialFixture.TAN_LANG,
                            OfficialFixture.APPOINTED_ON,
                            null,
                            firstAppointedOn,
                            duty);
        }
    }

    private static void assertState(
            RuleFixture rule, OfficialFixture official, LocalDate date, RequirementState expected) {
        assertThat(result(rule, official, date).state()).isEqualTo(expected);
    }

    private static RequirementResult result(RuleFixture rule, OfficialFixture official, LocalDate date) {
        List<RequirementResult> results = results(rule, official, date);
        assertThat(results).hasSize(1);
        return results.getFirst();
    }

    private static List<RequirementResult> results(RuleFixture rule, OfficialFixture official, LocalDate date) {
        return Assessor.assess(law(rule), official.facts(), date).orElseThrow().results();
    }
}
