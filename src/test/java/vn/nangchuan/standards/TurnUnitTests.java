package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.standards.OfficialFixture.NA_SAM;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.OfficialFixture.official;
import static vn.nangchuan.standards.RuleFixture.CHAIR;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days to come on which a standing changes by itself. */
class TurnUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate LATER = LocalDate.of(2020, 3, 1);
    private static final RuleFixture COURSE = held(Criterion.PARTY_BUILDING);

    @Test
    void aGraceThatEndsIsSaidWithWhatIsLackingThen() {
        List<Turn> turns = turns(law(COURSE.withGraceUntil(LATER)), chair());
        assertThat(turns)
                .extracting(Turn::date, Turn::before, Turn::after)
                .containsExactly(tuple(LATER, Outcome.IN_GRACE, Outcome.NOT_MET));
        assertThat(turns.getFirst().opened())
                .extracting(RequirementResult::state)
                .containsExactly(RequirementState.NOT_MET);
    }

    @Test
    void aPaperThatExpiresOpensTheRequirement() {
        OfficialFixture official = chair().withPaper(Criterion.PARTY_BUILDING, null, null, DATE.minusYears(1), LATER);
        assertThat(turns(law(COURSE), official)).singleElement().satisfies(turn -> {
            assertThat(turn.date()).isEqualTo(LATER);
            assertThat(turn.opened())
                    .extracting(result -> result.requirement().id())
                    .containsExactly(COURSE.id());
            assertThat(turn.opened().getFirst().reason()).isEqualTo(Reason.EXPIRED);
        });
    }

    @Test
    void aRuleThatBeginsIsSaidWithWhatItAsks() {
        Law law = law(
                COURSE.inForce(RuleFixture.IN_FORCE_FROM, LATER),
                held(Criterion.STATE_MANAGEMENT).inForce(LATER, null));
        assertThat(turns(law, chair())).singleElement().satisfies(turn -> {
            assertThat(turn.opened())
                    .extracting(result -> result.requirement().criterion())
                    .containsExactly(Criterion.STATE_MANAGEMENT);
        });
    }

    @Test
    void theSameLackUnderALaterRuleIsNotNew() {
        Law law = law(
                COURSE.called("OLD").inForce(RuleFixture.IN_FORCE_FROM, LATER),
                COURSE.called("NEW").inForce(LATER, null));
        assertThat(turns(law, chair())).isEmpty();
    }

    @Test
    void whatIsOverOrBeginsTodayIsNotAhead() {
        assertThat(turns(law(COURSE.withGraceUntil(DATE)), chair())).isEmpty();
        assertThat(turns(law(COURSE.withGraceUntil(DATE.plusDays(1))), chair())).hasSize(1);
    }

    @Test
    void aPostThatEndsLeavesNoStanding() {
        OfficialFixture leaving = official().holding(CHAIR, NA_SAM, DATE.minusYears(1), LATER);
        assertThat(turns(law(COURSE), leaving))
                .extracting(Turn::date, Turn::after)
                .containsExactly(tuple(LATER, null));
    }

    @Test
    void aMoveThatChangesNoVerdictIsNoTurn() {
        OfficialFixture moving = official()
                .holding(CHAIR, NA_SAM, DATE.minusYears(1), LATER)
                .holding(CHAIR, OfficialFixture.TAN_LANG, LATER, null);
        assertThat(turns(law(COURSE), moving)).isEmpty();
    }

    @Test
    void whatIsMetFromTheDayOnIsNotOpened() {
        OfficialFixture official = chair().withPaper(Criterion.STATE_MANAGEMENT, DATE.minusYears(1));
        Law law = law(
                COURSE.withGraceUntil(LATER), held(Criterion.STATE_MANAGEMENT).inForce(LATER, null));
        assertThat(turns(law, official))
                .singleElement()
                .satisfies(turn -> assertThat(turn.opened())
                        .extracting(result -> result.requirement().criterion())
                        .containsExactly(Criterion.PARTY_BUILDING));
    }

    private static List<Turn> turns(Law law, OfficialFixture official) {
        return Turn.after(DATE, Standings.timeline(law, official.facts()));
    }
}
