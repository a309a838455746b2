package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;

/** Every status × every step, for classes and enrolments. The tables here are written out anew on purpose. */
class TransitionUnitTests {

    private static final UnitPath HOST = UnitPath.ofProvince(new UnitId(12)).child(new UnitId(30));
    private static final LocalDate DAY = LocalDate.of(2019, 8, 12);

    private static final Map<ClassStatus, Map<ClassStep, ClassStatus>> CLASS_TABLE = Map.of(
            ClassStatus.PLANNED,
            Map.of(ClassStep.OPEN, ClassStatus.OPEN, ClassStep.CANCEL, ClassStatus.CANCELLED),
            ClassStatus.OPEN,
            Map.of(
                    ClassStep.CLOSE_LIST, ClassStatus.LIST_CLOSED,
                    ClassStep.POSTPONE, ClassStatus.POSTPONED,
                    ClassStep.CANCEL, ClassStatus.CANCELLED),
            ClassStatus.LIST_CLOSED,
            Map.of(
                    ClassStep.START, ClassStatus.RUNNING,
                    ClassStep.POSTPONE, ClassStatus.POSTPONED,
                    ClassStep.CANCEL, ClassStatus.CANCELLED),
            ClassStatus.RUNNING,
            Map.of(ClassStep.FINISH, ClassStatus.FINISHED),
            ClassStatus.FINISHED,
            Map.of(ClassStep.CLOSE, ClassStatus.CLOSED),
            ClassStatus.POSTPONED,
            Map.of(ClassStep.RESUME, ClassStatus.OPEN, ClassStep.CANCEL, ClassStatus.CANCELLED));

    private static final Map<EnrolmentStatus, Map<EnrolmentStep, EnrolmentStatus>> ENROLMENT_TABLE = Map.of(
            EnrolmentStatus.ENROLLED,
            Map.of(
                    EnrolmentStep.PASS, EnrolmentStatus.PASSED,
                    EnrolmentStep.FAIL, EnrolmentStatus.FAILED,
                    EnrolmentStep.DROP_OUT, EnrolmentStatus.DROPPED_OUT,
                    EnrolmentStep.WITHDRAW, EnrolmentStatus.WITHDRAWN),
            EnrolmentStatus.PASSED,
            Map.of(
                    EnrolmentStep.FAIL, EnrolmentStatus.FAILED,
                    EnrolmentStep.DROP_OUT, EnrolmentStatus.DROPPED_OUT),
            EnrolmentStatus.FAILED,
            Map.of(
                    EnrolmentStep.PASS, EnrolmentStatus.PASSED,
                    EnrolmentStep.DROP_OUT, EnrolmentStatus.DROPPED_OUT),
            EnrolmentStatus.DROPPED_OUT,
            Map.of(EnrolmentStep.PASS, EnrolmentStatus.PASSED, EnrolmentStep.FAIL, EnrolmentStatus.FAILED));

    static Stream<Arguments> everyClassStatusAndStep() {
        return pairs(ClassStatus.values(), ClassStep.values());
    }

    static Stream<Arguments> everyEnrolmentStatusAndStep() {
        return pairs(EnrolmentStatus.values(), EnrolmentStep.values());
    }

    private static Stream<Arguments> pairs(Object[] statuses, Object[] steps) {
        return Arrays.stream(statuses).flatMap(status -> Arrays.stream(steps).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyClassStatusAndStep")
    void aClassTakesTheStepsOfItsTableAndNoOthers(ClassStatus from, ClassStep step) {
        TrainingClass trainingClass = classIn(from);
        ClassStatus expected = CLASS_TABLE.getOrDefault(from, Map.of()).get(step);
        if (expected == null) {
            assertThatThrownBy(() -> trainingClass.take(step)).isInstanceOf(BusinessRuleViolation.class);
            assertThat(trainingClass.status()).isEqualTo(from);
        } else {
            trainingClass.take(step);
            assertThat(trainingClass.status()).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyEnrolmentStatusAndStep")
    void anEnrolmentTakesTheStepsOfItsTableAndNoOthers(EnrolmentStatus from, EnrolmentStep step) {
        Enrolment enrolment = enrolmentIn(from);
        EnrolmentStatus expected = ENROLMENT_TABLE.getOrDefault(from, Map.of()).get(step);
        if (expected == null) {
            assertThatThrownBy(() -> enrolment.take(step, "Lý do", DAY)).isInstanceOf(BusinessRuleViolation.class);
            assertThat(enrolment.status()).isEqualTo(from);
        } else {
            enrolment.take(step, "Lý do", DAY);
            assertThat(enrolment.status()).isEqualTo(expected);
        }
    }

    private static TrainingClass classIn(ClassStatus status) {
        PlanClass plan = new PlanClass(
                HOST.unit(),
                new ProgrammeId(1),
                "A",
                "Lớp",
                "Nơi",
                "Người dạy",
                10,
                0,
                List.of(new SittingDays(DAY, DAY)),
                List.of());
        return TrainingClass.archived(HOST, new EnterClass(plan, status, List.of()));
    }

    private static Enrolment enrolmentIn(EnrolmentStatus status) {
        boolean withdrawn = status == EnrolmentStatus.WITHDRAWN;
        EnrolmentStatus begin = withdrawn ? EnrolmentStatus.ENROLLED : status;
        EnterClass.Seat seat = new EnterClass.Seat(new OfficialId(1), begin, begin.isResult() ? DAY : null);
        DossierExtract extract = new DossierExtract(new OfficialId(1), HOST, "Nông Văn Thử", null, List.of());
        Enrolment enrolment = Enrolment.archived(classIn(ClassStatus.RUNNING), seat, extract);
        if (withdrawn) {
            enrolment.take(EnrolmentStep.WITHDRAW, "Lý do", DAY);
        }
        return enrolment;
    }
}
