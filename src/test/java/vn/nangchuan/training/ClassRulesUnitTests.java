package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.training.TrainingFinding.CLASS_CAPACITY_OUT_OF_BOUNDS;
import static vn.nangchuan.training.TrainingFinding.CLASS_CODE_MALFORMED;
import static vn.nangchuan.training.TrainingFinding.CLASS_STARTS_IN_PAST;
import static vn.nangchuan.training.TrainingFinding.CLASS_TEXT_MISSING;
import static vn.nangchuan.training.TrainingFinding.CLASS_TEXT_TOO_LONG;
import static vn.nangchuan.training.TrainingFinding.CLASS_WAITING_PLACES_OUT_OF_BOUNDS;
import static vn.nangchuan.training.TrainingFinding.FUNDING_MISSING;
import static vn.nangchuan.training.TrainingFinding.FUNDING_OUT_OF_BOUNDS;
import static vn.nangchuan.training.TrainingFinding.FUNDING_SOURCE_TWICE;
import static vn.nangchuan.training.TrainingFinding.SITTINGS_OUT_OF_ORDER;
import static vn.nangchuan.training.TrainingFinding.SITTING_ON_WEEKEND;
import static vn.nangchuan.training.TrainingFinding.SITTING_TOO_LONG;
import static vn.nangchuan.training.TrainingFinding.TOO_FEW_SITTINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.UnitId;

class ClassRulesUnitTests {

    private static final LocalDate TODAY = LocalDate.of(2019, 7, 19);
    private static final LocalDate MONDAY = LocalDate.of(2019, 8, 12);
    private static final List<SittingDays> SITTINGS = List.of(week(MONDAY), week(MONDAY.plusWeeks(2)));
    private static final List<Funding> FUNDING = List.of(new Funding(FundingSource.ALLOTTED, 1));

    private static SittingDays week(LocalDate monday) {
        return new SittingDays(monday, monday.plusDays(4));
    }

    @Test
    void findsNothingInAnOrdinaryPlan() {
        assertThat(check(plan("QLNN-2019-02", "Lớp", 45, 10, SITTINGS, FUNDING)))
                .isEmpty();
    }

    static Stream<Arguments> wrongPlans() {
        return Stream.of(
                Arguments.of("code", CLASS_TEXT_MISSING, plan(" ", "Lớp", 45, 10, SITTINGS, FUNDING)),
                Arguments.of("code", CLASS_CODE_MALFORMED, plan("Lớp 1", "Lớp", 45, 10, SITTINGS, FUNDING)),
                Arguments.of("name", CLASS_TEXT_TOO_LONG, plan("A", "x".repeat(201), 45, 10, SITTINGS, FUNDING)),
                Arguments.of("capacity", CLASS_CAPACITY_OUT_OF_BOUNDS, plan("A", "Lớp", 0, 0, SITTINGS, FUNDING)),
                Arguments.of("capacity", CLASS_CAPACITY_OUT_OF_BOUNDS, plan("A", "Lớp", 301, 0, SITTINGS, FUNDING)),
                Arguments.of(
                        "waitingPlaces",
                        CLASS_WAITING_PLACES_OUT_OF_BOUNDS,
                        plan("A", "Lớp", 45, -1, SITTINGS, FUNDING)),
                Arguments.of("sittings", TOO_FEW_SITTINGS, planned(week(MONDAY))),
                Arguments.of("sittings", SITTINGS_OUT_OF_ORDER, planned(week(MONDAY), week(MONDAY))),
                Arguments.of("sittings", SITTINGS_OUT_OF_ORDER, planned(week(MONDAY.plusWeeks(1)), week(MONDAY))),
                Arguments.of(
                        "sittings",
                        SITTINGS_OUT_OF_ORDER,
                        planned(new SittingDays(MONDAY, MONDAY.minusDays(3)), week(MONDAY))),
                Arguments.of(
                        "sittings",
                        SITTING_TOO_LONG,
                        planned(new SittingDays(MONDAY, MONDAY.plusDays(7)), week(MONDAY.plusWeeks(2)))),
                Arguments.of(
                        "sittings",
                        SITTING_ON_WEEKEND,
                        planned(new SittingDays(MONDAY, MONDAY.plusDays(5)), week(MONDAY.plusWeeks(2)))),
                Arguments.of("sittings", CLASS_STARTS_IN_PAST, planned(new SittingDays(TODAY, TODAY), week(MONDAY))),
                Arguments.of("funding", FUNDING_MISSING, plan("A", "Lớp", 45, 10, SITTINGS, List.of())),
                Arguments.of(
                        "funding",
                        FUNDING_OUT_OF_BOUNDS,
                        plan("A", "Lớp", 45, 10, SITTINGS, List.of(new Funding(FundingSource.ALLOTTED, 0)))),
                Arguments.of(
                        "funding",
                        FUNDING_SOURCE_TWICE,
                        plan("A", "Lớp", 45, 10, SITTINGS, List.of(FUNDING.getFirst(), FUNDING.getFirst()))));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("wrongPlans")
    void complainsAtTheFieldThatIsWrong(String field, TrainingFinding code, PlanClass plan) {
        assertThat(check(plan)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.isError()).isTrue();
        });
    }

    @Test
    void allowsFiveWorkingDaysAcrossAWeekend() {
        LocalDate wednesday = MONDAY.plusDays(2);

        assertThat(check(planned(new SittingDays(wednesday, wednesday.plusDays(6)), week(MONDAY.plusWeeks(2)))))
                .isEmpty();
    }

    @Test
    void takesAPastClassOfOneSittingWithoutMoneyIntoTheArchive() {
        PlanClass plan = plan("XDD-2018-01", "Lớp", 60, 0, List.of(week(LocalDate.of(2018, 5, 28))), List.of());

        assertThat(ClassRules.forArchive().check(plan)).isEmpty();
    }

    private static List<Finding> check(PlanClass plan) {
        return ClassRules.forPlanning(TODAY).check(plan);
    }

    private static PlanClass planned(SittingDays... sittings) {
        return plan("A", "Lớp", 45, 10, List.of(sittings), FUNDING);
    }

    private static PlanClass plan(
            String code,
            String name,
            int capacity,
            int waitingPlaces,
            List<SittingDays> sittings,
            List<Funding> funding) {
        return new PlanClass(
                new UnitId(182),
                new ProgrammeId(1),
                code,
                name,
                "Trung tâm",
                "ThS. Nông Thị Thử",
                capacity,
                waitingPlaces,
                sittings,
                funding);
    }
}
