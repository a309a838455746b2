package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Applicability;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Assessor;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.Facts;
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
import vn.nangchuan.standards.Validity;

/** What one more paper changes for somebody with two posts, to which one rule accepts different fields of study. */
class StandingChangeUnitTests {

    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate APPOINTED = LocalDate.of(2015, 5, 1);
    private static final PostCode OFFICE = new PostCode("OFFICE");
    private static final PostCode JUSTICE = new PostCode("JUSTICE");

    @Test
    void aPaperThatFitsBothPostsIsToldOnce() {
        StandingChange change = changeBy(ProfessionalField.LAW);

        assertThat(change.before()).hasSize(2);
        assertThat(change.after()).hasSize(1);
        assertThat(change.shifts())
                .extracting(
                        shift -> shift.before().state(), shift -> shift.after().state())
                .containsExactly(tuple(RequirementState.NOT_MET, RequirementState.MET));
    }

    @Test
    void aPaperThatFitsOneOfThePostsChangesThatOne() {
        StandingChange change = changeBy(ProfessionalField.ADMINISTRATION);

        assertThat(change.shifts())
                .extracting(
                        shift -> shift.before().posts(), shift -> shift.after().posts())
                .containsExactly(tuple(List.of(OFFICE), List.of(OFFICE)));
    }

    @Test
    void aPaperThatFitsNeitherChangesNothing() {
        assertThat(changeBy(ProfessionalField.MILITARY).shifts()).isEmpty();
    }

    private static StandingChange changeBy(ProfessionalField field) {
        QualificationFact paper =
                new QualificationFact(Criterion.PROFESSIONAL, Level.BACHELOR, field, LocalDate.of(2018, 6, 1), null, 1);
        Assessment before = assess(List.of());
        Assessment after = assess(List.of(paper));
        return new StandingChange(before.outcome(), after.outcome(), before.results(), after.results());
    }

    private static Assessment assess(List<QualificationFact> papers) {
        Facts facts = new Facts(
                new PersonFacts(new OfficialId(1), null, null, null, Set.of(Criterion.PROFESSIONAL)),
                List.of(posting(OFFICE), posting(JUSTICE)),
                papers,
                List.of(),
                List.of());
        return Assessor.assess(law(), facts, DATE).orElseThrow();
    }

    private static PostingFact posting(PostCode post) {
        return new PostingFact(post, Region.PLAIN, UnitType.COMMUNE, new UnitId(1), APPOINTED, null, APPOINTED, false);
    }

    private static Law law() {
        Validity days = new Validity(LocalDate.of(2010, 1, 1), null);
        Requirement rule = new Requirement(
                "TEST-CM",
                Criterion.PROFESSIONAL,
                Applicability.toAll(Set.of(OFFICE, JUSTICE)),
                new Demand.AtLeast(
                        Level.BACHELOR,
                        Map.of(
                                OFFICE,
                                Set.of(ProfessionalField.ADMINISTRATION, ProfessionalField.LAW),
                                JUSTICE,
                                Set.of(ProfessionalField.LAW))),
                days,
                null,
                null,
                0,
                new LegalSource("Thông tư 1", "Điều 1"),
                true,
                true);
        return new Law(List.of(new RuleSet(
                "TEST",
                1,
                "Of a test",
                "Testers",
                "Thông tư 1",
                "Made up",
                days,
                List.of(rule),
                List.of(),
                List.of())));
    }
}
