package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.standards.Found.assertReason;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.RuleFixture.atLeast;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.ruleSet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers that no shipped standard asks for: they can be asked for, by a rule or by a province, and change nothing until then. */
class DefenceAndLanguagesUnitTests {

    private static final LocalDate DATE = LocalDate.of(2024, 3, 1);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final String NAME = "LANGUAGE";

    /** As the file of a province's own draft writes it. */
    private static final String LEFT = """
            id: NN
            version: 1
            title: On chairs
            issuer: The ministry
            document: Decision 1
            source: Gazette 7
            from: 2010-01-01
            posts: { CHAIRS: [CHAIR] }
            requirements:
              - { id: R, posts: CHAIRS, criterion: FOREIGN_LANGUAGE, parameter: LANGUAGE, maxLevel: FOREIGN_6, article: '1', verified: false }
            """;

    @ParameterizedTest
    @EnumSource(names = {"DEFENCE", "FOREIGN_LANGUAGE"})
    void noShippedRuleAsksForThem(Criterion criterion) {
        assertThat(ShippedLaw.read()
                        .requirements()
                        .flatMap(rule -> rule.applicability().posts().stream()
                                .flatMap(post -> rule.papersFor(post).stream())
                                .map(Mend::criterion)))
                .isNotEmpty()
                .doesNotContain(criterion);
    }

    @Test
    void aHigherGroupOfDefenceCountsForALowerOneAndNotTheOtherWayRound() {
        Law law = law(atLeast(Level.DEFENCE_GROUP_3));
        assertThat(state(law, chair().withPaper(Level.DEFENCE_GROUP_2, EARLIER)))
                .isEqualTo(RequirementState.MET);
        assertThat(state(law, chair().withPaper(Level.DEFENCE_GROUP_3, EARLIER)))
                .isEqualTo(RequirementState.MET);
        assertThat(state(law, chair().withPaper(Level.DEFENCE_GROUP_4, EARLIER)))
                .isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void aPaperThatNamesNoGroupIsHeldAndMayBeEnough() {
        OfficialFixture official = chair().withPaper(Criterion.DEFENCE, EARLIER);
        assertThat(state(law(held(Criterion.DEFENCE)), official)).isEqualTo(RequirementState.MET);
        assertReason(law(atLeast(Level.DEFENCE_GROUP_4)), official, DATE, Reason.LEVEL_UNKNOWN);
    }

    @Test
    void oldCertificatesOfLanguagesCountAsALevelOfTheFrameworkOnlyWhereAProvisionSaysSo() {
        RuleFixture rule = atLeast(Level.FOREIGN_2);
        OfficialFixture official = chair().withPaper(Level.FOREIGN_B, EARLIER);
        Equivalence provision = new Equivalence(
                "B-AS-2",
                Set.of(Level.FOREIGN_B, Level.FOREIGN_C),
                Level.FOREIGN_2,
                false,
                null,
                new Validity(EARLIER, null),
                new LegalSource("A letter", "1"),
                false);

        assertThat(state(law(rule), official)).isEqualTo(RequirementState.NOT_MET);
        Law saying = new Law(List.of(ruleSet("TEST", List.of(rule.requirement()), List.of(provision))));
        assertThat(state(saying, official)).isEqualTo(RequirementState.MET);
    }

    @Test
    void aProvinceMayAskForALevelOfALanguageWhereItsRuleLeavesThatToIt() {
        Law unset = LawBook.read(Map.of("nn.yaml", new ByteArrayInputStream(LEFT.getBytes(StandardCharsets.UTF_8))));
        OfficialFixture official = chair().withPaper(Level.FOREIGN_2, EARLIER);

        assertThat(state(unset, official)).isEqualTo(RequirementState.NO_DATA);
        assertThat(state(unset.with(List.of(decided(new ProvincialParameter.OfLevel(Level.FOREIGN_2)))), official))
                .isEqualTo(RequirementState.MET);
        assertThat(state(unset.with(List.of(decided(new ProvincialParameter.OfLevel(Level.FOREIGN_3)))), official))
                .isEqualTo(RequirementState.NOT_MET);
        assertThat(state(unset.with(List.of(decided(new ProvincialParameter.Asked(false)))), official))
                .isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unset.with(List.of(decided(new ProvincialParameter.OfLevel(Level.DEFENCE_GROUP_1)))));
    }

    @Test
    void onlyPapersOfLanguagesNameOne() {
        assertThat(Set.of(Criterion.values()))
                .filteredOn(Criterion::isOfLanguages)
                .containsExactlyInAnyOrder(Criterion.FOREIGN_LANGUAGE, Criterion.MINORITY_LANGUAGE);
    }

    private static ProvincialParameter decided(ProvincialParameter.Value value) {
        return new ProvincialParameter(NAME, new Validity(EARLIER, null), "QĐ 1", value);
    }

    private static RequirementState state(Law law, OfficialFixture official) {
        return Found.state(law, official, DATE);
    }
}
