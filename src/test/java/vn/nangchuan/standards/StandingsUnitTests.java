package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.standards.OfficialFixture.APPOINTED_ON;
import static vn.nangchuan.standards.OfficialFixture.NA_SAM;
import static vn.nangchuan.standards.OfficialFixture.TAN_LANG;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.OfficialFixture.official;
import static vn.nangchuan.standards.RuleFixture.CHAIR;
import static vn.nangchuan.standards.RuleFixture.CLERK;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final RuleFixture STATE_MANAGEMENT = held(Criterion.STATE_MANAGEMENT);

    @Test
    void unchangedStandingIsOneOpenPeriodFromTheFirstPostingOn() {
        List<StandingPeriod> timeline = timeline(chair(), STATE_MANAGEMENT);
        assertThat(timeline).hasSize(1);
        assertThat(timeline.getFirst().from()).isEqualTo(APPOINTED_ON);
        assertThat(timeline.getFirst().to()).isNull();
        assertThat(timeline.getFirst().units()).containsExactly(TAN_LANG);
        assertThat(timeline.getFirst().contains(LocalDate.of(2100, 1, 1))).isTrue();
    }

    @Test
    void classAndCertificateLeadFromLackToMet() {
        OfficialFixture official = chair().inClass(
                        Criterion.STATE_MANAGEMENT, null, DATE.minusDays(60), DATE.minusDays(30), true)
                .withPaper(Criterion.STATE_MANAGEMENT, DATE);
        assertThat(timeline(official, STATE_MANAGEMENT))
                .extracting(
                        StandingPeriod::from,
                        StandingPeriod::to,
                        StandingPeriod::outcome,
                        period -> period.results().getFirst().state())
                .containsExactly(
                        tuple(APPOINTED_ON, DATE.minusDays(60), Outcome.NOT_MET, RequirementState.NOT_MET),
                        tuple(
                                DATE.minusDays(60),
                                DATE.minusDays(30),
                                Outcome.IN_TRAINING,
                                RequirementState.IN_TRAINING),
                        tuple(
                                DATE.minusDays(30),
                                DATE,
                                Outcome.AWAITING_CERTIFICATE,
                                RequirementState.AWAITING_CERTIFICATE),
                        tuple(DATE, null, Outcome.MET, RequirementState.MET));
    }

    @Test
    void paperThatChangesNothingBordersNoPeriod() {
        OfficialFixture official = chair().withPaper(Criterion.PARTY_BUILDING, DATE);
        assertThat(timeline(official, STATE_MANAGEMENT)).hasSize(1);
    }

    @Test
    void lawThatEndsTurnsTheStandingOvernight() {
        assertThat(timeline(chair(), STATE_MANAGEMENT.inForce(RuleFixture.IN_FORCE_FROM, DATE)))
                .extracting(StandingPeriod::from, StandingPeriod::outcome)
                .containsExactly(tuple(APPOINTED_ON, Outcome.NOT_MET), tuple(DATE, Outcome.NO_RULE));
    }

    @Test
    void graceThatEndsBordersAPeriod() {
        assertThat(timeline(chair(), STATE_MANAGEMENT.withGraceUntil(DATE)))
                .extracting(
                        StandingPeriod::from,
                        period -> period.results().getFirst().state())
                .containsExactly(tuple(APPOINTED_ON, RequirementState.IN_GRACE), tuple(DATE, RequirementState.NOT_MET));
    }

    @Test
    void birthdayThatMattersBordersAPeriod() {
        RuleFixture adult = rule("ADULT", Criterion.AGE, new Demand.YoungestAge(18));
        assertThat(timeline(chair().born(DATE.minusYears(18)), adult))
                .extracting(StandingPeriod::from, StandingPeriod::outcome)
                .containsExactly(tuple(APPOINTED_ON, Outcome.NOT_MET), tuple(DATE, Outcome.MET));
    }

    @Test
    void daysWithoutAPostAreInNoPeriod() {
        OfficialFixture official = official()
                .holding(CHAIR, TAN_LANG, APPOINTED_ON, APPOINTED_ON.plusYears(1))
                .holding(CHAIR, TAN_LANG, DATE, DATE.plusYears(1));
        assertThat(timeline(official, STATE_MANAGEMENT))
                .extracting(StandingPeriod::from, StandingPeriod::to)
                .containsExactly(tuple(APPOINTED_ON, APPOINTED_ON.plusYears(1)), tuple(DATE, DATE.plusYears(1)));
    }

    @Test
    void moveToAnotherUnitBordersAPeriodEvenIfTheStandingStays() {
        OfficialFixture official =
                official().holding(CHAIR, TAN_LANG, APPOINTED_ON, DATE).holding(CHAIR, NA_SAM, DATE, null);
        assertThat(timeline(official, STATE_MANAGEMENT))
                .extracting(StandingPeriod::from, StandingPeriod::units)
                .containsExactly(tuple(APPOINTED_ON, List.of(TAN_LANG)), tuple(DATE, List.of(NA_SAM)));
    }

    @Test
    void unitOfTheMainPostingStandsFirst() {
        OfficialFixture official =
                official().holding(CHAIR, NA_SAM, APPOINTED_ON, null).holding(CLERK, TAN_LANG, APPOINTED_ON, null);
        assertThat(timeline(official, STATE_MANAGEMENT).getFirst().units()).containsExactly(NA_SAM, TAN_LANG);
    }

    @Test
    void whoNeverHeldAPostHasNoTimeline() {
        assertThat(timeline(official(), STATE_MANAGEMENT)).isEmpty();
    }

    private static List<StandingPeriod> timeline(OfficialFixture official, RuleFixture... rules) {
        return Standings.timeline(law(rules), official.facts());
    }
}
