package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.inField;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.leftToTheProvince;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LawUnitTests {
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 15);
    private static final LocalDate DAY_AFTER = LocalDate.of(2019, 12, 25);

    @Test
    void requirementIsInForceFromItsFirstDayUntilTheDayBeforeItsEnd() {
        Law law = law(held(Criterion.STATE_MANAGEMENT).inForce(FIRST_DAY, DAY_AFTER));
        assertThat(law.inForce(FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(law.inForce(FIRST_DAY)).hasSize(1);
        assertThat(law.inForce(DAY_AFTER.minusDays(1))).hasSize(1);
        assertThat(law.inForce(DAY_AFTER)).isEmpty();
    }

    @Test
    void laterWordingMayFollowUnderTheSameId() {
        RuleFixture old = atLeast(Level.PROFESSIONAL_INTERMEDIATE).called("CM").inForce(FIRST_DAY, DAY_AFTER);
        RuleFixture later = atLeast(Level.BACHELOR).called("CM").inForce(DAY_AFTER, null);
        assertThat(law(old, later).inForce(DAY_AFTER)).containsExactly(later.requirement());
    }

    @Test
    void sameIdCannotBeInForceTwiceOnOneDay() {
        RuleFixture old = atLeast(Level.PROFESSIONAL_INTERMEDIATE).called("CM").inForce(FIRST_DAY, DAY_AFTER);
        RuleFixture later = atLeast(Level.BACHELOR).called("CM").inForce(DAY_AFTER.minusDays(1), null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law(old, later))
                .withMessage("rule CM is there twice for the same days");
    }

    @Test
    void sameRuleSetCannotBeThereTwice() {
        RuleSet ruleSet = law(held(Criterion.STATE_MANAGEMENT)).ruleSets().getFirst();
        RuleSet emptyTwin = RuleFixture.ruleSet(ruleSet.id(), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new Law(List.of(ruleSet, emptyTwin)));
    }

    @Test
    void requirementCannotOutliveItsRuleSet() {
        Requirement requirement = held(Criterion.STATE_MANAGEMENT)
                .inForce(LocalDate.of(1989, 12, 31), null)
                .requirement();
        assertThatIllegalArgumentException().isThrownBy(() -> RuleFixture.ruleSet("SET", List.of(requirement)));
    }

    @Test
    void lawKnowsTheRuleSetOfItsRequirements() {
        RuleFixture known = held(Criterion.STATE_MANAGEMENT);
        Law law = law(known);
        assertThat(law.ruleSetOf(known.requirement()).id()).isEqualTo("TEST");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.ruleSetOf(held(Criterion.PARTY_BUILDING).requirement()));
    }

    @Test
    void demandFitsTheKindOfItsCriterion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> held(Criterion.PROFESSIONAL).requirement());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("R", Criterion.STATE_MANAGEMENT, new Demand.YoungestAge(18))
                        .requirement());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("R", Criterion.AGE, new Demand.AtLeast(Level.BACHELOR, Map.of()))
                        .requirement());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("R", Criterion.POLITICAL_THEORY, new Demand.AtLeast(Level.BACHELOR, Map.of()))
                        .requirement());
    }

    @Test
    void fieldsAreGivenForEveryPostOrForNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inField(Level.BACHELOR, ProfessionalField.LAW)
                        .forPosts(RuleFixture.CHAIR, RuleFixture.CLERK)
                        .requirement());
    }

    @Test
    void graceCannotEndBeforeTheRuleBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> held(Criterion.STATE_MANAGEMENT)
                        .withGraceUntil(RuleFixture.IN_FORCE_FROM.minusDays(1))
                        .requirement());
    }

    @Test
    void lackOfALevelIsMendedByThatLevelInAFieldThatFitsThePost() {
        Requirement requirement = inField(Level.BACHELOR, ProfessionalField.LAW).requirement();
        assertThat(requirement.papersFor(RuleFixture.CHAIR))
                .contains(new Mend(Criterion.PROFESSIONAL, Level.BACHELOR, Set.of(ProfessionalField.LAW)));
    }

    @Test
    void lackOfYearsIsMendedByNothing() {
        Requirement requirement =
                rule("R", Criterion.AGE, new Demand.YoungestAge(18)).requirement();
        assertThat(requirement.papersFor(RuleFixture.CHAIR)).isEmpty();
    }

    @Test
    void lackOfWhatTheProvinceHasNotSetIsMendedByTheMostItCanAsk() {
        Requirement theory =
                leftToTheProvince("THEORY", Level.POLITICAL_ELEMENTARY, null).requirement();
        assertThat(theory.papersFor(RuleFixture.CHAIR))
                .containsExactly(new Mend(Criterion.POLITICAL_THEORY, Level.POLITICAL_ADVANCED, Set.of()));
        assertThat(rule("AGE", Criterion.AGE, new Demand.SetByProvince("AGE", null, null, Map.of()))
                        .requirement()
                        .papersFor(RuleFixture.CHAIR))
                .isEmpty();
    }

    @Test
    void whatIsLeftToTheProvinceStaysOnItsLadder() {
        Demand onTwoLadders = new Demand.SetByProvince("P", Level.COLLEGE, null, Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rule("R", Criterion.POLITICAL_THEORY, onTwoLadders).requirement());
        Demand mostOnAnother = new Demand.SetByProvince("P", null, Level.COLLEGE, Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rule("R", Criterion.POLITICAL_THEORY, mostOnAnother).requirement());
    }

    @Test
    void aProvinceMaySetWhatTheLawLeavesToItAndNothingElse() {
        Law law = law(leftToTheProvince("THEORY", Level.POLITICAL_ELEMENTARY, Level.POLITICAL_INTERMEDIATE)
                .inForce(FIRST_DAY, DAY_AFTER));
        assertThat(law.allows(set("THEORY", Level.POLITICAL_INTERMEDIATE))).isTrue();
        assertThat(law.allows(set("THEORY", Level.POLITICAL_ADVANCED))).isFalse();
        assertThat(law.allows(set("COMPUTING", Level.IT_BASIC))).isFalse();
    }

    @Test
    void aParameterIsLeftToTheProvinceOnTheDaysOfItsRule() {
        Law law = law(
                leftToTheProvince("THEORY", Level.POLITICAL_ELEMENTARY, null).inForce(FIRST_DAY, DAY_AFTER),
                held(Criterion.STATE_MANAGEMENT));
        assertThat(law.leavesToProvince("THEORY", new Validity(DAY_AFTER.minusDays(1), null)))
                .isTrue();
        assertThat(law.leavesToProvince("THEORY", new Validity(DAY_AFTER, null)))
                .isFalse();
        assertThat(law.leavesToProvince("COMPUTING", new Validity(FIRST_DAY, null)))
                .isFalse();
    }

    @Test
    void lawKnowsWhatARequirementAsksAbout() {
        Law law = law(
                held(Criterion.STATE_MANAGEMENT).called("QLNN"),
                atLeast(Level.BACHELOR).called("CM"));
        assertThat(law.criterionOf("CM")).contains(Criterion.PROFESSIONAL);
        assertThat(law.criterionOf("QLNN")).contains(Criterion.STATE_MANAGEMENT);
        assertThat(law.criterionOf("OTHER")).isEmpty();
    }

    @Test
    void provisionCannotOutliveItsRuleSet() {
        Equivalence early = new Equivalence(
                "EQ",
                Set.of(Level.OFFICE_A),
                Level.IT_BASIC,
                false,
                null,
                new Validity(LocalDate.of(1989, 12, 31), null),
                new LegalSource("A test", "Article 1"),
                true);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleFixture.ruleSet("SET", List.of(), List.of(early)));
    }

    private static ProvincialParameter set(String name, Level level) {
        return new ProvincialParameter(
                name, new Validity(FIRST_DAY, null), "Decision 1", new ProvincialParameter.OfLevel(level));
    }
}
