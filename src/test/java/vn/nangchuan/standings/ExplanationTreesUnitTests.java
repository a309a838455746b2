package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Applicability;
import vn.nangchuan.standards.Assessor;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Evidence;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Grace;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PersonFacts;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standards.Standings;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.ExplanationTree.Asks;
import vn.nangchuan.standings.ExplanationTree.CountsBy;
import vn.nangchuan.standings.ExplanationTree.Excused;
import vn.nangchuan.standings.ExplanationTree.FitsInField;
import vn.nangchuan.standings.ExplanationTree.HasPaper;
import vn.nangchuan.standings.ExplanationTree.HeldIn;
import vn.nangchuan.standings.ExplanationTree.IsWaived;
import vn.nangchuan.standings.ExplanationTree.NoEndKnown;
import vn.nangchuan.standings.ExplanationTree.Recruited;
import vn.nangchuan.standings.ExplanationTree.SetByProvince;
import vn.nangchuan.standings.ExplanationTree.Since;
import vn.nangchuan.standings.ExplanationTree.Stands;
import vn.nangchuan.standings.ExplanationTree.StandsWritten;
import vn.nangchuan.standings.ExplanationTree.Statement;
import vn.nangchuan.standings.ExplanationTree.Until;

/** What an explanation says, and in which order. */
class ExplanationTreesUnitTests {

    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate LATER = LocalDate.of(2020, 3, 1);
    private static final LocalDate APPOINTED = LocalDate.of(2015, 5, 1);
    private static final PostCode CHAIR = new PostCode("CHAIR");
    private static final LocalizedText CHAIRMAN = new LocalizedText("Chủ tịch", "Chair");
    private static final LegalSource CLAUSE = new LegalSource("Thông tư 1", "Điều 1");
    private static final Equivalence EQUAL = new Equivalence(
            "TD-1",
            Set.of(Level.OFFICE_A),
            Level.IT_BASIC,
            false,
            null,
            new Validity(LocalDate.of(2014, 1, 1), null),
            new LegalSource("Thông tư 2", "Điều 9"),
            false);

    @Test
    void saysTheRuleWithItsClauseThenThePaperThenTheDays() {
        QualificationFact paper = new QualificationFact(
                Criterion.INFORMATION_TECHNOLOGY, Level.IT_BASIC, null, DATE.minusYears(1), LATER, 7);

        ExplanationTree tree = tree(rule(Level.IT_BASIC, null, null), paper);

        assertThat(tree.statement()).isEqualTo(new Stands(RequirementState.MET, null, true));
        assertThat(tree.basis())
                .extracting(ExplanationTree::statement)
                .hasExactlyElementsOfTypes(Asks.class, HasPaper.class, Since.class, Until.class);
        assertThat(tree.basis().getFirst().basis())
                .extracting(ExplanationTree::statement)
                .containsExactly(new StandsWritten(CLAUSE, true));
        assertThat(tree.statements()).contains(new Since(DATE.minusYears(1)), new HasPaper(paper));
        assertThat(((Asks) tree.basis().getFirst().statement()).posts()).containsExactly(CHAIRMAN);
    }

    @Test
    void putsTheProvisionByWhichAPaperCountsBelowThePaper() {
        QualificationFact paper = new QualificationFact(
                Criterion.INFORMATION_TECHNOLOGY, Level.OFFICE_A, null, DATE.minusYears(9), null, 7);

        ExplanationTree tree = tree(rule(Level.IT_BASIC, null, null), paper);

        assertThat(tree.statement())
                .as("the provision is not checked")
                .isEqualTo(new Stands(RequirementState.MET, null, false));
        ExplanationTree ofPaper = tree.basis().get(1);
        assertThat(ofPaper.statement()).isEqualTo(new HasPaper(paper));
        assertThat(ofPaper.statements())
                .containsExactly(
                        new HasPaper(paper), new CountsBy(EQUAL), new StandsWritten(EQUAL.legalSource(), false));
        assertThat(tree.statements())
                .as("the provision is older, but nothing was asked before")
                .contains(new Since(APPOINTED), new NoEndKnown());
    }

    @Test
    void namesWhoDecidedAWaiverAndTheDecisionOfTheProvince() {
        WaiverFact waiver = new WaiverFact(
                Criterion.INFORMATION_TECHNOLOGY, null, null, DATE, LATER, "QĐ 5/QĐ-SNV", "Giám đốc Sở Nội vụ");
        Requirement rule = rule(Level.IT_BASIC, null, new LegalSource("Thông tư 1", "Điều 1", "Quyết định 12/QĐ-UBND"));

        assertThat(tree(rule, waiver).statements())
                .contains(new SetByProvince("Quyết định 12/QĐ-UBND"), new IsWaived(waiver));
    }

    @Test
    void saysWhatAGraceTurnsOnAndUntilWhenItRuns() {
        Grace grace = new Grace(LATER, LocalDate.of(2010, 1, 1), null);

        ExplanationTree tree = tree(rule(Level.IT_BASIC, grace, null), null);

        assertThat(tree.statements().<Statement>map(statement -> statement))
                .contains(
                        new Excused(grace),
                        new Recruited(LocalDate.of(2005, 6, 1)),
                        new HeldIn(Region.MOUNTAIN, UnitType.COMMUNE),
                        new Since(APPOINTED));
        assertThat(tree.statements().filter(Until.class::isInstance).map(Until.class::cast))
                .singleElement()
                .extracting(until -> until.spell().to())
                .isEqualTo(LATER);
    }

    @Test
    void namesTheFieldsThatFitThePostBelowTheRule() {
        Set<ProfessionalField> fields = Set.of(ProfessionalField.LAW, ProfessionalField.ADMINISTRATION);
        Requirement rule = new Requirement(
                "TEST-CM",
                Criterion.PROFESSIONAL,
                Applicability.toAll(Set.of(CHAIR)),
                new Demand.AtLeast(Level.BACHELOR, Map.of(CHAIR, fields)),
                new Validity(LocalDate.of(2010, 1, 1), null),
                null,
                null,
                0,
                CLAUSE,
                true,
                true);

        assertThat(tree(rule, null).basis().getFirst().basis())
                .extracting(ExplanationTree::statement)
                .containsExactly(new FitsInField(CHAIRMAN, fields), new StandsWritten(CLAUSE, true));
    }

    private static Requirement rule(Level least, @Nullable Grace grace, @Nullable LegalSource source) {
        Region region = grace == null ? null : Region.MOUNTAIN;
        return new Requirement(
                "TEST-IT",
                least.criterion(),
                new Applicability(Set.of(CHAIR), region, Set.of(), null, false, null, null),
                new Demand.AtLeast(least, Map.of()),
                new Validity(LocalDate.of(2010, 1, 1), null),
                grace,
                null,
                0,
                source == null ? CLAUSE : source,
                true,
                true);
    }

    private static ExplanationTree tree(Requirement rule, @Nullable Evidence fact) {
        Law law = new Law(List.of(new RuleSet(
                "TEST",
                1,
                "Of a test",
                "Testers",
                "Thông tư 1",
                "Made up",
                new Validity(LocalDate.of(2000, 1, 1), null),
                List.of(rule),
                List.of(EQUAL),
                List.of())));
        Facts facts = new Facts(
                new PersonFacts(new OfficialId(1), null, null, LocalDate.of(2005, 6, 1), Set.of(rule.criterion())),
                List.of(new PostingFact(
                        CHAIR, Region.MOUNTAIN, UnitType.COMMUNE, new UnitId(1), APPOINTED, null, APPOINTED, false)),
                fact instanceof QualificationFact paper ? List.of(paper) : List.of(),
                fact instanceof WaiverFact waiver ? List.of(waiver) : List.of(),
                List.of());
        return new ExplanationTrees(facts, DATE, Standings.timeline(law, facts), Map.of(CHAIR, CHAIRMAN))
                .of(Assessor.assess(law, facts, DATE).orElseThrow().results().getFirst());
    }
}
