package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.standards.Found.assertReason;
import static vn.nangchuan.standards.Found.result;
import static vn.nangchuan.standards.Found.state;
import static vn.nangchuan.standards.OfficialFixture.chair;
import static vn.nangchuan.standards.RuleFixture.law;
import static vn.nangchuan.standards.RuleFixture.rule;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nangchuan.standards.Demand.Quantifier;

/** Rules that ask for all of several courses, or for any of them. */
class CoursesUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final LocalDate EARLIER = LocalDate.of(2015, 9, 2);
    private static final Law ALL = law(courses(Quantifier.ALL));
    private static final Law ANY = law(courses(Quantifier.ANY));

    @Test
    void allAreMetSinceTheLastOfThem() {
        OfficialFixture official =
                chair().withPaper(Criterion.PARTY_BUILDING, EARLIER).withPaper(Criterion.ECONOMIC_MANAGEMENT, DATE);
        assertThat(state(ALL, official, DATE.minusDays(1))).isEqualTo(RequirementState.NOT_MET);
        RequirementResult met = result(ALL, official, DATE);
        assertThat(met.state()).isEqualTo(RequirementState.MET);
        assertThat(met.since()).isEqualTo(DATE);
        assertThat(met.evidence()).hasSize(2);
        assertThat(met.mends()).isEmpty();
    }

    @Test
    void anyIsMetByTheFirst() {
        OfficialFixture official = chair().withPaper(Criterion.ECONOMIC_MANAGEMENT, EARLIER);
        RequirementResult met = result(ANY, official, DATE);
        assertThat(met.state()).isEqualTo(RequirementState.MET);
        assertThat(met.since()).isEqualTo(EARLIER);
    }

    @Test
    void ofAllOnlyWhatIsMissingWouldMendIt() {
        OfficialFixture official = chair().withPaper(Criterion.PARTY_BUILDING, EARLIER);
        assertThat(result(ALL, official, DATE).mends())
                .containsExactly(new Mend(Criterion.ECONOMIC_MANAGEMENT, null, Set.of()));
        assertThat(result(ALL, chair(), DATE).mends()).hasSize(2);
    }

    @Test
    void anyOfThemWouldMendTheLackOfAny() {
        assertThat(result(ANY, chair(), DATE).mends())
                .extracting(Mend::criterion)
                .containsExactly(Criterion.PARTY_BUILDING, Criterion.ECONOMIC_MANAGEMENT);
    }

    @Test
    void allAreAsGoodAsTheWorst() {
        OfficialFixture official = chair().confirmedToHoldNoMore(Criterion.ECONOMIC_MANAGEMENT)
                .inClass(Criterion.PARTY_BUILDING, null, DATE.minusDays(9), DATE.plusDays(9), null);
        assertReason(ALL, official, DATE, Reason.NONE_HELD);
        assertReason(ALL, official.confirmedToHoldNoMore(), DATE, Reason.NOTHING_ENTERED);
        official.inClass(Criterion.ECONOMIC_MANAGEMENT, null, DATE.minusDays(9), DATE.minusDays(1), true);
        assertThat(state(ALL, official, DATE)).isEqualTo(RequirementState.IN_TRAINING);
    }

    @Test
    void anyIsAsGoodAsTheBest() {
        OfficialFixture official = chair().confirmedToHoldNoMore(Criterion.ECONOMIC_MANAGEMENT);
        assertReason(ANY, official, DATE, Reason.NOTHING_ENTERED);
        official.inClass(Criterion.PARTY_BUILDING, null, DATE.minusDays(9), DATE.plusDays(9), null);
        assertThat(state(ANY, official, DATE)).isEqualTo(RequirementState.IN_TRAINING);
        official.inClass(Criterion.ECONOMIC_MANAGEMENT, null, DATE.minusDays(9), DATE.minusDays(1), true);
        assertThat(state(ANY, official, DATE)).isEqualTo(RequirementState.AWAITING_CERTIFICATE);
    }

    @Test
    void coursesAreSeveralAndEachHasPapers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demand.Courses(Quantifier.ALL, Set.of(Criterion.PARTY_BUILDING)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Demand.Courses(Quantifier.ALL, Set.of(Criterion.PARTY_BUILDING, Criterion.AGE)));
    }

    private static RuleFixture courses(Quantifier quantifier) {
        return rule(
                "COURSES",
                Criterion.COURSES,
                new Demand.Courses(quantifier, Set.of(Criterion.PARTY_BUILDING, Criterion.ECONOMIC_MANAGEMENT)));
    }
}
