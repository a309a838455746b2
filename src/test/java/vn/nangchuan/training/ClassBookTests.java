package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class ClassBookTests {

    private static final LocalDate LAST_DAY = FIRST_MONDAY.plusDays(18);

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassFixture fixture;

    @Autowired
    EnrolmentLists lists;

    @Autowired
    ClassBook book;

    @Autowired
    TestClock clock;

    private UnitPath district;
    private UnitPath commune;
    private TrainingClassId id;
    private OfficialId official;
    private EnrolmentId seat;

    @BeforeEach
    void aRunningClassWithOneEnrolled() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        id = classes.open(district, classes.enterStateManagement(province), 10);
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
        seat = fixture.enrol(district, id, official, commune);
        fixture.start(district, id);
    }

    @Test
    void whoAttendedAllPassesAndWaitsForTheCertificate() {
        fixture.markAll(district, id, true, List.of(seat));
        classes.take(district, id, ClassStep.FINISH);
        fixture.record(district, id, EnrolmentStep.PASS, seat);
        classes.take(district, id, ClassStep.CLOSE);

        assertThat(stateOn(FIRST_MONDAY.minusDays(1))).isEqualTo(RequirementState.NOT_MET);
        assertThat(stateOn(FIRST_MONDAY)).isEqualTo(RequirementState.IN_TRAINING);
        assertThat(stateOn(LAST_DAY)).isEqualTo(RequirementState.IN_TRAINING);
        assertThat(stateOn(LAST_DAY.plusDays(1))).isEqualTo(RequirementState.AWAITING_CERTIFICATE);
    }

    @Test
    void nobodyPassesWithoutEverySittingMarkedPresent() {
        long first = fixture.details(district, id).sittings().getFirst().id();
        fixture.mark(district, id, first, true, List.of(seat));
        clock.setTo(LAST_DAY);
        classes.take(district, id, ClassStep.FINISH);

        assertThatThrownBy(() -> fixture.record(district, id, EnrolmentStep.PASS, seat))
                .hasMessage("ATTENDANCE_INCOMPLETE");
        assertThat(provinces.in(district, () -> lists.ofClass(id)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.status()).isEqualTo(EnrolmentStatus.ENROLLED);
                    assertThat(line.sittingsAttended()).isOne();
                });
    }

    @Test
    void whoDroppedOutWasInTrainingUpToTheLastSittingAttended() {
        long first = fixture.details(district, id).sittings().getFirst().id();
        fixture.mark(district, id, first, true, List.of(seat));
        clock.setTo(LAST_DAY);
        fixture.record(district, id, EnrolmentStep.DROP_OUT, seat);

        assertThat(stateOn(TestClasses.FIRST_SITTING.endsOn())).isEqualTo(RequirementState.IN_TRAINING);
        assertThat(stateOn(TestClasses.FIRST_SITTING.endsOn().plusDays(1))).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void whoDroppedOutIsFreeOnTheDaysLeft() {
        UnitPath province = UnitPath.ofProvince(district.province());
        TrainingClassId other = classes.open(
                TestClasses.plan(
                        district,
                        classes.enterProgramme(province, "VH-CV", null, null),
                        10,
                        List.of(
                                TestClasses.SECOND_SITTING,
                                new SittingDays(LAST_DAY.plusWeeks(1), LAST_DAY.plusWeeks(1)))),
                district);
        assertThatThrownBy(() -> fixture.enrol(district, other, official, commune))
                .hasMessage("SEATED_ELSEWHERE");

        fixture.record(district, id, EnrolmentStep.DROP_OUT, seat);

        assertThat(fixture.enrol(district, other, official, commune)).isNotNull();
    }

    @Test
    void whoNeverCameWasNeverInTraining() {
        fixture.markAll(district, id, false, List.of(seat));
        fixture.record(district, id, EnrolmentStep.DROP_OUT, seat);

        assertThat(stateOn(FIRST_MONDAY)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void anAbsenceHasAReason() {
        long first = fixture.details(district, id).sittings().getFirst().id();

        assertThatThrownBy(() -> provinces.in(district, () -> {
                    book.markAttendance(
                            new MarkAttendance(id, first, List.of(new MarkAttendance.Mark(seat, false, null))));
                    return seat;
                }))
                .hasMessage("ABSENCE_WITHOUT_REASON");
    }

    @Test
    void aSittingIsMarkedFromItsFirstDayOn() {
        long second = fixture.details(district, id).sittings().getLast().id();

        assertThatThrownBy(() -> fixture.mark(district, id, second, true, List.of(seat)))
                .hasMessage("SITTING_NOT_YET_BEGUN");
    }

    @Test
    void aMarkIsReplacedByALaterOne() {
        long first = fixture.details(district, id).sittings().getFirst().id();
        fixture.mark(district, id, first, false, List.of(seat));
        fixture.mark(district, id, first, true, List.of(seat));

        assertThat(provinces.in(district, () -> lists.attendanceOf(id)))
                .extracting(AttendanceLine::enrolment, AttendanceLine::sitting, AttendanceLine::present)
                .containsExactly(tuple(seat, first, true));
    }

    @Test
    void resultsComeAfterTheEndOnly() {
        assertThatThrownBy(() -> fixture.record(district, id, EnrolmentStep.FAIL, seat))
                .hasMessage("CLASS_NOT_OVER");
    }

    @Test
    void aResultOtherThanAPassHasAReason() {
        clock.setTo(LAST_DAY);
        classes.take(district, id, ClassStep.FINISH);

        assertThatThrownBy(() -> provinces.in(district, () -> {
                    book.recordResults(
                            new RecordResults(id, List.of(new RecordResults.Result(seat, EnrolmentStep.FAIL, ""))));
                    return seat;
                }))
                .hasMessage("RESULT_WITHOUT_REASON");
    }

    @Test
    void aClassIsNotClosedWhileAResultIsMissing() {
        clock.setTo(LAST_DAY);
        classes.take(district, id, ClassStep.FINISH);

        assertThatThrownBy(() -> classes.take(district, id, ClassStep.CLOSE)).hasMessage("CLASS_RESULTS_MISSING");
        assertThat(fixture.details(district, id).line().status()).isEqualTo(ClassStatus.FINISHED);
    }

    @Test
    void nothingIsRecordedInAClosedClass() {
        clock.setTo(LAST_DAY);
        classes.take(district, id, ClassStep.FINISH);
        fixture.record(district, id, EnrolmentStep.FAIL, seat);
        classes.take(district, id, ClassStep.CLOSE);

        assertThatThrownBy(() -> fixture.record(district, id, EnrolmentStep.DROP_OUT, seat))
                .hasMessage("CLASS_STEP_NOT_POSSIBLE");
    }

    @Test
    void onlyTheHostKeepsTheBook() {
        assertThatThrownBy(() -> fixture.record(commune, id, EnrolmentStep.DROP_OUT, seat))
                .hasMessage("CLASS_OF_ANOTHER_HOST");
    }

    private RequirementState stateOn(LocalDate date) {
        return fixture.stateManagementOf(commune, official, date);
    }
}
