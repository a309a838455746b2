package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

@PortalTest
class ClassOfficeTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassFixture fixture;

    @Autowired
    ClassOffice office;

    @Autowired
    EnrolmentLists enrolments;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath district;
    private UnitPath commune;
    private ProgrammeId programme;

    @BeforeEach
    void aDistrictWithAProgramme() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        programme = classes.enterStateManagement(province);
    }

    @Test
    void plansAClassThatTheWholeProvinceCanRead() {
        PlanClass plan = TestClasses.plan(district, programme, 45);

        TrainingClassId id = provinces.in(district, () -> office.plan(plan, UUID.randomUUID()));

        UnitPath elsewhere = provinces.openDistrict(province, "Cao Lộc");
        ClassDetails details = fixture.details(elsewhere, id);
        assertThat(details.line().status()).isEqualTo(ClassStatus.PLANNED);
        assertThat(details.line().startsOn()).isEqualTo(FIRST_MONDAY);
        assertThat(details.line().endsOn()).isEqualTo(FIRST_MONDAY.plusDays(18));
        assertThat(details.sittings()).extracting(SittingLine::days).isEqualTo(plan.sittings());
        assertThat(details.budget()).isEqualTo(38_000_000);
        assertThat(details.steps()).extracting(ClassDetails.Step::step).containsExactly(ClassStep.PLAN);
        assertThat(details.steps().getFirst().decidedAt()).isEqualTo("2019-07-19T01:00:00Z");
    }

    @Test
    void refusesACodeThatIsTaken() {
        PlanClass plan = TestClasses.plan(district, programme, 45);
        provinces.in(district, () -> office.plan(plan, UUID.randomUUID()));

        assertThatThrownBy(() -> provinces.in(district, () -> office.plan(plan, UUID.randomUUID())))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("CLASS_CODE_TAKEN");
    }

    @Test
    void plansOneClassHoweverOftenTheSamePlanIsSent() {
        PlanClass plan = TestClasses.plan(district, programme, 45);
        UUID key = UUID.randomUUID();

        TrainingClassId first = provinces.in(district, () -> office.planAndOpen(plan, key));
        TrainingClassId again = provinces.in(district, () -> office.planAndOpen(plan, key));

        assertThat(again).isEqualTo(first);
        assertThat(fixture.details(district, first).steps())
                .extracting(ClassDetails.Step::step)
                .containsExactly(ClassStep.PLAN, ClassStep.OPEN);
    }

    @Test
    void opensAClassThatThePreviousPressOnlyPlanned() {
        PlanClass plan = TestClasses.plan(district, programme, 45);
        UUID key = UUID.randomUUID();
        TrainingClassId planned = provinces.in(district, () -> office.plan(plan, key));

        TrainingClassId opened = provinces.in(district, () -> office.planAndOpen(plan, key));

        assertThat(opened).isEqualTo(planned);
        assertThat(fixture.details(district, opened).line().status()).isEqualTo(ClassStatus.OPEN);
    }

    @Test
    void plansNoClassForAnotherHost() {
        PlanClass plan = TestClasses.plan(district, programme, 45);

        assertThatThrownBy(() -> provinces.in(commune, () -> office.plan(plan, UUID.randomUUID())))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("CLASS_OF_ANOTHER_HOST");
    }

    @Test
    void asksForThePermissionToManage() {
        PlanClass plan = TestClasses.plan(district, programme, 45);

        assertThatThrownBy(() -> provinces.as(
                        district,
                        "reader",
                        Set.of(TrainingPermissions.READ, UnitPermissions.READ),
                        () -> office.plan(plan, UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void runsAClassFromPlanToClose() {
        TrainingClassId id = classes.open(district, programme, 45);
        assertThat(available(id)).containsExactlyInAnyOrder(ClassStep.CLOSE_LIST, ClassStep.POSTPONE, ClassStep.CANCEL);
        assertThat(provinces.in(commune, () -> office.availableSteps(id))).isEmpty();
        classes.take(district, id, ClassStep.CLOSE_LIST);

        assertThatThrownBy(() -> classes.take(district, id, ClassStep.START)).hasMessage("CLASS_NOT_YET_BEGUN");
        clock.setTo(FIRST_MONDAY);
        classes.take(district, id, ClassStep.START);

        assertThat(available(id)).isEmpty();
        assertThatThrownBy(() -> classes.take(district, id, ClassStep.FINISH)).hasMessage("CLASS_NOT_OVER");
        clock.setTo(FIRST_MONDAY.plusDays(18));
        classes.take(district, id, ClassStep.FINISH);
        classes.take(district, id, ClassStep.CLOSE);

        assertThat(fixture.details(district, id).steps())
                .extracting(ClassDetails.Step::to)
                .containsExactly(
                        ClassStatus.PLANNED,
                        ClassStatus.OPEN,
                        ClassStatus.LIST_CLOSED,
                        ClassStatus.RUNNING,
                        ClassStatus.FINISHED,
                        ClassStatus.CLOSED);
    }

    private List<ClassStep> available(TrainingClassId id) {
        return provinces.in(district, () -> office.availableSteps(id));
    }

    @Test
    void refusesAStepTwiceAndRecordsItOnce() {
        TrainingClassId id = classes.open(district, programme, 45);

        assertThatThrownBy(() -> classes.take(district, id, ClassStep.OPEN)).hasMessage("CLASS_STEP_NOT_POSSIBLE");

        assertThat(fixture.details(district, id).steps()).hasSize(2);
    }

    @Test
    void cancelsNothingWithoutAReason() {
        TrainingClassId id = classes.open(district, programme, 45);

        assertThatThrownBy(() ->
                        provinces.in(district, () -> office.take(new TakeClassStep(id, ClassStep.CANCEL, " "))))
                .hasMessage("CLASS_REASON_MISSING");
    }

    @Test
    void givesEverySeatBackWhenAClassIsCancelled() {
        TrainingClassId id = classes.open(district, programme, 45);
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        fixture.enrol(district, id, official, commune);
        assertThat(stateOn(official)).isEqualTo(RequirementState.IN_TRAINING);

        classes.take(district, id, ClassStep.CANCEL);

        assertThat(fixture.details(district, id).line().seatsTaken()).isZero();
        assertThat(provinces.in(commune, () -> enrolments.ofOfficial(official)))
                .extracting(OfficialEnrolment::status)
                .containsExactly(EnrolmentStatus.WITHDRAWN);
        assertThat(stateOn(official)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void keepsTheSeatsOfAPostponedClassForItsNewDays() {
        TrainingClassId id = classes.open(district, programme, 45);
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        EnrolmentId seat = fixture.enrol(district, id, official, commune);

        classes.take(district, id, ClassStep.POSTPONE);
        assertThat(stateOn(official)).isEqualTo(RequirementState.NOT_MET);
        reschedule(id, FIRST_MONDAY.plusWeeks(4));
        classes.take(district, id, ClassStep.RESUME);

        assertThat(stateOn(official)).isEqualTo(RequirementState.NOT_MET);
        assertThat(provinces.in(district, () -> enrolments.ofClass(id)))
                .extracting(EnrolmentLine::id)
                .containsExactly(seat);
        assertThat(fixture.details(district, id).line().startsOn()).isEqualTo(FIRST_MONDAY.plusWeeks(4));
        assertThat(fixture.details(district, id).sittings()).hasSize(2);
    }

    private void reschedule(TrainingClassId id, LocalDate monday) {
        int version = fixture.details(district, id).line().version();
        provinces.in(
                district,
                () -> office.reschedule(new RescheduleClass(
                        id,
                        version,
                        List.of(
                                new SittingDays(monday, monday.plusDays(4)),
                                new SittingDays(
                                        monday.plusWeeks(1), monday.plusWeeks(1).plusDays(4))))));
    }

    @Test
    void overwritesNobodysChangeOfTheDays() {
        TrainingClassId id =
                provinces.in(district, () -> office.plan(TestClasses.plan(district, programme, 45), UUID.randomUUID()));
        int seen = fixture.details(district, id).line().version();
        reschedule(id, FIRST_MONDAY.plusWeeks(4));

        assertThatThrownBy(() -> provinces.in(
                        district,
                        () -> office.reschedule(new RescheduleClass(
                                id, seen, List.of(TestClasses.FIRST_SITTING, TestClasses.SECOND_SITTING)))))
                .hasMessage("CLASS_CHANGED_MEANWHILE");
    }

    @Test
    void movesNoDaysOfAClassThatIsOpen() {
        TrainingClassId id = classes.open(district, programme, 45);

        assertThatThrownBy(() -> reschedule(id, FIRST_MONDAY.plusWeeks(4))).hasMessage("CLASS_STEP_NOT_POSSIBLE");
    }

    @Test
    void doesNotCountSeatsAsAChangeOfTheClass() {
        TrainingClassId id = classes.open(district, programme, 45);
        int seen = fixture.details(district, id).line().version();

        fixture.enrol(district, id, provinces.enterSecretary(commune, "Nông Văn Thử"), commune);

        assertThat(fixture.details(district, id).line().version()).isEqualTo(seen);
    }

    private RequirementState stateOn(OfficialId official) {
        return fixture.stateManagementOf(commune, official, FIRST_MONDAY);
    }
}
