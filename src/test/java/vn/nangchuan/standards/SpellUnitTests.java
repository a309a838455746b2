package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.standards.OfficialFixture.APPOINTED_ON;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.OfficialFixture.official;
import static vn.nangchuan.standards.RuleFixture.CHAIR;
import static vn.nangchuan.standards.RuleFixture.CLERK;
import static vn.nangchuan.standards.RuleFixture.IN_FORCE_FROM;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From when until when an official stands to a requirement as on a day, and what ends that. */
class SpellUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate LATER = LocalDate.of(2020, 3, 1);
    private static final RuleFixture COURSE = held(Criterion.PARTY_BUILDING);

    @Test
    void lastsWithoutEndWhereNothingKnownEndsIt() {
        assertThat(spell(law(COURSE), chair())).isEqualTo(new Spell(APPOINTED_ON, null, null, List.of()));
    }

    @Test
    void aGraceEndsOnItsDay() {
        Spell spell = spell(law(COURSE.withGraceUntil(LATER)), chair());

        assertThat(spell.to()).isEqualTo(LATER);
        assertThat(spell.ending()).isEqualTo(Ending.GRACE_ENDS);
        assertThat(spell.then()).extracting(RequirementResult::state).containsExactly(RequirementState.NOT_MET);
    }

    @Test
    void aPaperEndsWhatItProves() {
        OfficialFixture official = chair().withPaper(Criterion.PARTY_BUILDING, null, null, DATE.minusYears(1), LATER);

        assertEnds(law(COURSE), official, LATER, Ending.PAPER_ENDS);
        assertThat(spell(law(COURSE), official).from()).isEqualTo(DATE.minusYears(1));
    }

    @Test
    void aPaperThatEndsIsNoEndWhileAnotherProvesTheSame() {
        OfficialFixture official = chair().withPaper(Criterion.PARTY_BUILDING, null, null, DATE.minusYears(2), LATER)
                .withPaper(Criterion.PARTY_BUILDING, null, null, DATE.minusYears(1), LATER.plusYears(1));

        assertEnds(law(COURSE), official, LATER.plusYears(1), Ending.PAPER_ENDS);
        assertThat(spell(law(COURSE), official).from()).isEqualTo(DATE.minusYears(2));
    }

    @Test
    void aWaiverEndsWithItsDays() {
        WaiverFact waiver = WaiverFact.ofCriterion(Criterion.PARTY_BUILDING, DATE.minusYears(1), LATER, "QĐ 1");

        assertEnds(law(COURSE), chair().with(waiver), LATER, Ending.WAIVER_ENDS);
        assertEnds(law(COURSE.waivedByLaw(DATE.minusYears(1), LATER)), chair(), LATER, Ending.WAIVER_ENDS);
        assertEnds(law(COURSE.waivedByLaw(LATER, null)), chair(), LATER, Ending.WAIVER_BEGINS);
    }

    @Test
    void anAgeIsReachedOnTheBirthday() {
        RuleFixture oldest = rule("AGE", Criterion.AGE, new Demand.OldestAge(45, 45));

        assertEnds(law(oldest), chair().born(LocalDate.of(1974, 3, 1)), LATER, Ending.AGE_REACHED);
    }

    @Test
    void aClassBeginsAndEnds() {
        LocalDate end = LATER.plusMonths(1);
        OfficialFixture before = chair().inClass(Criterion.PARTY_BUILDING, null, LATER, end, true);
        OfficialFixture during = chair().inClass(Criterion.PARTY_BUILDING, null, DATE, end, true);

        assertEnds(law(COURSE), before, LATER, Ending.CLASS_BEGINS);
        assertEnds(law(COURSE), during, end, Ending.CLASS_ENDS);
    }

    @Test
    void aRuleEndsOrChanges() {
        RuleFixture old = COURSE.called("OLD").inForce(IN_FORCE_FROM, LATER);

        assertEnds(law(old), chair(), LATER, Ending.RULE_ENDS);
        assertEnds(law(old, COURSE.called("NEW").inForce(LATER, null)), chair(), LATER, Ending.RULE_CHANGES);
    }

    @Test
    void aSpecialLawTakesThePlaceOfTheGeneralOne() {
        RuleFixture special = COURSE.called("SPECIAL").ofASpecialLaw().inForce(LATER, null);

        assertEnds(law(COURSE.called("GENERAL"), special), chair(), LATER, Ending.RULE_CHANGES);
    }

    @Test
    void aPostThatIsGivenUpEndsWhatIsAskedOfIt() {
        OfficialFixture leaving = official().holding(CHAIR, OfficialFixture.NA_SAM, DATE.minusYears(1), LATER);

        assertEnds(law(COURSE), leaving, LATER, Ending.POST_ENDS);
        assertEnds(law(COURSE), leaving.holding(CLERK), LATER, Ending.POST_ENDS);
    }

    @Test
    void aMoveToAnotherUnitIsNoEnd() {
        OfficialFixture moving = official()
                .holding(CHAIR, OfficialFixture.NA_SAM, DATE.minusYears(1), LATER)
                .holding(CHAIR, OfficialFixture.TAN_LANG, LATER, null);

        assertThat(spell(law(COURSE), moving)).isEqualTo(new Spell(DATE.minusYears(1), null, null, List.of()));
    }

    @Test
    void whatWasTheSameBeforeAGapIsAnotherSpell() {
        OfficialFixture back = official()
                .holding(CHAIR, OfficialFixture.NA_SAM, DATE.minusYears(3), DATE.minusYears(2))
                .holding(CHAIR, OfficialFixture.NA_SAM, DATE.minusYears(1), null);

        assertThat(spell(law(COURSE), back).from()).isEqualTo(DATE.minusYears(1));
    }

    @Test
    void otherRequirementsThatChangeDoNotCutIt() {
        Law law = law(COURSE, atLeast(Level.COLLEGE).withGraceUntil(LATER));

        assertThat(spell(law, chair())).isEqualTo(new Spell(APPOINTED_ON, null, null, List.of()));
    }

    @Test
    void aDayWithoutAPostHasNoSpell() {
        Facts facts = chair().facts();
        Law law = law(COURSE);
        RequirementResult result =
                Assessor.assess(law, facts, DATE).orElseThrow().results().getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spell.of(result, APPOINTED_ON.minusDays(1), facts, Standings.timeline(law, facts)));
    }

    private static void assertEnds(Law law, OfficialFixture official, @Nullable LocalDate day, Ending ending) {
        Spell spell = spell(law, official);
        assertThat(spell.to()).isEqualTo(day);
        assertThat(spell.ending()).isEqualTo(ending);
    }

    /** Of the first requirement found. */
    private static Spell spell(Law law, OfficialFixture official) {
        Facts facts = official.facts();
        RequirementResult result =
                Assessor.assess(law, facts, DATE).orElseThrow().results().getFirst();
        return Spell.of(result, DATE, facts, Standings.timeline(law, facts));
    }
}
