package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.Found.assertReason;
import static vn.nangchuan.standards.Found.result;
import static vn.nangchuan.standards.Found.state;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.inField;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why a requirement is not met, and why it cannot be judged: what is lacking is told apart from what is unknown. */
class ReasonsUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final Law COURSE = law(held(Criterion.PARTY_BUILDING));
    private static final Law THEORY = law(atLeast(Level.POLITICAL_INTERMEDIATE));
    private static final Law LAW_DIPLOMA = law(inField(Level.COLLEGE, ProfessionalField.LAW));

    @Test
    void whatSomebodyHasConfirmedToBeAbsentIsLacking() {
        OfficialFixture official = chair().confirmedToHoldNoMore(Criterion.PARTY_BUILDING);
        assertReason(COURSE, official, DATE, Reason.NONE_HELD);
        assertThat(result(COURSE, official, DATE).evidence()).isEmpty();
        assertThat(result(COURSE, official, DATE).mends()).hasSize(1);
    }

    @Test
    void whatNobodyHasConfirmedIsUnknown() {
        OfficialFixture official = chair().confirmedToHoldNoMore(Criterion.STATE_MANAGEMENT);
        assertReason(COURSE, official, DATE, Reason.NOTHING_ENTERED);
    }

    @Test
    void aLowerPaperIsLackingThoughNobodyHasConfirmedAnything() {
        OfficialFixture official = chair().withUnreviewedDossier().withPaper(Level.POLITICAL_ELEMENTARY, EARLIER);
        assertReason(THEORY, official, DATE, Reason.LEVEL_TOO_LOW);
        assertThat(result(THEORY, official, DATE).paper()).isPresent();
    }

    @Test
    void aPaperInAFieldThatDoesNotFitIsLacking() {
        OfficialFixture official = chair().withUnreviewedDossier()
                .withPaper(Level.BACHELOR, ProfessionalField.CULTURE, EARLIER)
                .withPaper(Level.PROFESSIONAL_ELEMENTARY, ProfessionalField.LAW, EARLIER);
        assertReason(LAW_DIPLOMA, official, DATE, Reason.FIELD_UNFIT);
        assertThat(result(LAW_DIPLOMA, official, DATE).paper())
                .map(QualificationFact::level)
                .contains(Level.BACHELOR);
    }

    @Test
    void anExpiredPaperIsToldApartFromAnUnknownOne() {
        OfficialFixture official =
                chair().withUnreviewedDossier().withPaper(Criterion.PARTY_BUILDING, null, null, EARLIER, DATE);
        assertThat(state(COURSE, official, DATE.minusDays(1))).isEqualTo(RequirementState.MET);
        assertReason(COURSE, official, DATE, Reason.EXPIRED);
    }

    @Test
    void aRevokedPaperCountsUntilTheDayBefore() {
        OfficialFixture official =
                chair().withUnreviewedDossier().withRevokedPaper(Level.POLITICAL_ADVANCED, EARLIER, DATE);
        assertThat(state(THEORY, official, DATE.minusDays(1))).isEqualTo(RequirementState.MET);
        assertReason(THEORY, official, DATE, Reason.REVOKED);
    }

    @Test
    void aRevokedPaperThatWasNeverEnoughIsTooLow() {
        OfficialFixture official = chair().withRevokedPaper(Level.POLITICAL_ELEMENTARY, EARLIER, DATE);
        assertReason(THEORY, official, DATE, Reason.LEVEL_TOO_LOW);
    }

    @Test
    void whatCountsIsToldBeforeWhatDoesNot() {
        OfficialFixture official = chair().withPaper(Level.PROFESSIONAL_INTERMEDIATE, ProfessionalField.LAW, EARLIER)
                .withPaper(
                        Criterion.PROFESSIONAL, Level.BACHELOR, ProfessionalField.CULTURE, EARLIER, DATE.minusDays(1));
        assertReason(LAW_DIPLOMA, official, DATE, Reason.LEVEL_TOO_LOW);
    }

    @Test
    void aPaperWithoutADateDoesNotCountAndIsSaid() {
        OfficialFixture official = chair().withUndatedPaper(Level.POLITICAL_INTERMEDIATE);
        assertReason(THEORY, official, DATE, Reason.UNDATED);
        assertThat(result(THEORY, official, DATE).paper()).isPresent();
    }

    @Test
    void aPaperWithoutADateThatIsTooLowChangesNothing() {
        assertReason(THEORY, chair().withUndatedPaper(Level.POLITICAL_ELEMENTARY), DATE, Reason.LEVEL_TOO_LOW);
    }

    @Test
    void aPaperIssuedLaterIsNotKnownYet() {
        OfficialFixture official = chair().withUnreviewedDossier().withPaper(Level.POLITICAL_ELEMENTARY, DATE);
        assertReason(THEORY, official, DATE.minusDays(1), Reason.NOTHING_ENTERED);
        assertReason(THEORY, official, DATE, Reason.LEVEL_TOO_LOW);
    }

    @Test
    void aMissingLevelMayBeEnough() {
        OfficialFixture official = chair().withPaper(Criterion.POLITICAL_THEORY, null, null, EARLIER, null);
        assertReason(THEORY, official, DATE, Reason.LEVEL_UNKNOWN);
    }

    @Test
    void aMissingFieldMayFitAndSoMayAStudyThatIsNotMapped() {
        assertReason(LAW_DIPLOMA, chair().withPaper(Level.BACHELOR, EARLIER), DATE, Reason.FIELD_UNKNOWN);
        OfficialFixture official = chair().withPaperOfStudy(Level.BACHELOR, "Luật kinh tế", EARLIER);
        assertReason(LAW_DIPLOMA, official, DATE, Reason.FIELD_UNMAPPED);
    }

    @Test
    void whatMayBeEnoughGoesBeforeWhatIsNot() {
        OfficialFixture official = chair().withRevokedPaper(Level.POLITICAL_ADVANCED, EARLIER, DATE)
                .withUndatedPaper(Level.POLITICAL_INTERMEDIATE);
        assertReason(THEORY, official, DATE, Reason.UNDATED);
    }

    @Test
    void aSpoiltPaperGoesBeforeALowerOne() {
        OfficialFixture official = chair().withPaper(Level.POLITICAL_ELEMENTARY, EARLIER)
                .withRevokedPaper(Level.POLITICAL_INTERMEDIATE, EARLIER, DATE);
        assertReason(THEORY, official, DATE, Reason.REVOKED);
    }

    @Test
    void agesAreLackingOrUnknown() {
        Law adult = law(rule("ADULT", Criterion.AGE, new Demand.YoungestAge(18)));
        assertReason(adult, chair().born(DATE.minusYears(18).plusDays(1)), DATE, Reason.AGE);
        assertReason(adult, chair().born(null), DATE, Reason.AGE_UNKNOWN);
    }

    @Test
    void anUnknownDayOfRecruitmentIsTheReasonWhereTheRuleOrItsGraceTurnsOnIt() {
        Law ofTheOld = law(held(Criterion.PARTY_BUILDING).recruitedBefore(EARLIER));
        Law excusing = law(held(Criterion.PARTY_BUILDING).with(new Grace(DATE.plusDays(1), EARLIER, null)));
        OfficialFixture official = chair().recruitedOn(null);
        assertReason(ofTheOld, official, DATE, Reason.RECRUITMENT_UNKNOWN);
        assertReason(excusing, official, DATE, Reason.RECRUITMENT_UNKNOWN);
        assertThat(result(excusing, official, DATE).mends()).hasSize(1);
    }

    @Test
    void whatIsMetExcusedOrUnderWayHasNoReason() {
        assertThat(result(COURSE, chair().withPaper(Criterion.PARTY_BUILDING, EARLIER), DATE)
                        .reason())
                .isNull();
        Law excusing = law(held(Criterion.PARTY_BUILDING).withGraceUntil(DATE.plusDays(1)));
        assertThat(result(excusing, chair(), DATE).state()).isEqualTo(RequirementState.IN_GRACE);
        assertThat(result(excusing, chair(), DATE).reason()).isNull();
    }

    @Test
    void everyReasonSaysWhetherItIsALackOrMissingData() {
        assertThat(List.of(Reason.values()))
                .allSatisfy(
                        reason -> assertThat(reason.state()).isIn(RequirementState.NOT_MET, RequirementState.NO_DATA));
    }

    @Test
    void ofSeveralPapersThatAreNotEnoughTheHighestComesNearest() {
        Law law = law(atLeast(Level.MASTER));
        for (Level level : List.of(Level.PROFESSIONAL_INTERMEDIATE, Level.COLLEGE)) {
            OfficialFixture official = chair().withPaper(Level.COLLEGE, EARLIER)
                    .withPaper(level, EARLIER.minusYears(1))
                    .withPaper(Level.PROFESSIONAL_ELEMENTARY, EARLIER.minusYears(2));
            assertThat(result(law, official, DATE).paper())
                    .map(QualificationFact::level)
                    .contains(Level.COLLEGE);
        }
    }

    @Test
    void ofPapersThatProveAlikeTheFirstIssuedIsShownWhateverTheirOrder() {
        QualificationFact one = course(EARLIER, 1);
        QualificationFact two = course(EARLIER, 2);
        QualificationFact later = course(EARLIER.plusDays(1), 0);
        for (List<QualificationFact> papers : List.of(List.of(one, two, later), List.of(later, two, one))) {
            OfficialFixture official = chair();
            papers.forEach(official::with);
            assertThat(result(COURSE, official, DATE).evidence()).containsExactly(one);
        }
    }

    @Test
    void aPaperWhoseLevelIsKnownIsToldBeforeOneOfUnknownLevelInAFieldThatDoesNotFit() {
        QualificationFact unlevelled = new QualificationFact(
                Criterion.PROFESSIONAL, null, ProfessionalField.CULTURE, EARLIER.minusYears(1), null, 7);
        OfficialFixture official =
                chair().with(unlevelled).withPaper(Level.PROFESSIONAL_ELEMENTARY, ProfessionalField.LAW, EARLIER);
        assertReason(LAW_DIPLOMA, official, DATE, Reason.LEVEL_TOO_LOW);
        assertThat(result(LAW_DIPLOMA, official, DATE).paper())
                .map(QualificationFact::level)
                .contains(Level.PROFESSIONAL_ELEMENTARY);
    }

    private static QualificationFact course(LocalDate issuedOn, long id) {
        return new QualificationFact(Criterion.PARTY_BUILDING, null, null, issuedOn, null, id);
    }
}
