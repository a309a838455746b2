package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.Register;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.UnfinishedTraining.State;
import vn.nangchuan.officials.UnfinishedTrainings;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** Whoever sits in a class, or passed it, is not done before the paper is there to which it leads (T-31). */
@PortalTest
class TrainingNotFinishedTests {

    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 17);
    private static final LocalDate LAST_DAY = MONDAY.plusDays(4);

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    TrainingArchive archive;

    @Autowired
    Register register;

    @Autowired
    UnfinishedTrainings trainings;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath commune;
    private OfficialId official;

    @BeforeEach
    void anOfficial() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
    }

    @Test
    void whoSitsInAClassThatHasBegunAttends() {
        sat(theory(), ClassStatus.RUNNING, EnrolmentStatus.ENROLLED);

        assertThat(provinces.in(commune, () -> trainings.of(official)))
                .singleElement()
                .returns("Lớp thử nghiệm", UnfinishedTraining::className)
                .returns("xã Tân Lang", UnfinishedTraining::paidBy)
                .returns(State.ATTENDS, UnfinishedTraining::state);
    }

    @Test
    void whoPassedAwaitsAPaperOfTheLevelToWhichTheClassLeads() {
        sat(theory(), ClassStatus.CLOSED, EnrolmentStatus.PASSED);
        assertThat(states()).containsExactly(State.AWAITS);

        hold(Criterion.POLITICAL_THEORY, Level.POLITICAL_ELEMENTARY, LAST_DAY.plusDays(7));
        assertThat(states()).as("a paper below it").containsExactly(State.AWAITS);
        hold(Criterion.STATE_MANAGEMENT, Level.STATE_SENIOR, LAST_DAY.plusDays(7));
        assertThat(states()).as("a paper of another kind").containsExactly(State.AWAITS);

        hold(Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE, LAST_DAY.plusDays(7));
        assertThat(states()).isEmpty();
    }

    @Test
    void aPaperAboveItIsEnough() {
        sat(theory(), ClassStatus.CLOSED, EnrolmentStatus.PASSED);

        hold(Criterion.POLITICAL_THEORY, Level.POLITICAL_ADVANCED, LAST_DAY);

        assertThat(states()).isEmpty();
    }

    @Test
    void aPaperFromBeforeTheClassEndedIsNotItsCertificate() {
        sat(theory(), ClassStatus.CLOSED, EnrolmentStatus.PASSED);

        hold(Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE, LAST_DAY.minusDays(1));

        assertThat(states()).containsExactly(State.AWAITS);
    }

    @Test
    void whereTheClassLeadsToNoLevelAnyPaperOfItsKindIsEnough() {
        sat(classes.enterStateManagement(province), ClassStatus.CLOSED, EnrolmentStatus.PASSED);
        assertThat(states()).containsExactly(State.AWAITS);

        hold(Criterion.STATE_MANAGEMENT, null, LAST_DAY.plusDays(7));

        assertThat(states()).isEmpty();
    }

    @Test
    void nothingIsAwaitedOfWhoFailedNorWhereTheClassLeadsToNoPaper() {
        sat(theory(), ClassStatus.CLOSED, EnrolmentStatus.FAILED);
        sat(
                classes.enterProgramme(province, "VH-CV", null, null),
                ClassStatus.CLOSED,
                EnrolmentStatus.PASSED,
                MONDAY.minusWeeks(2));

        assertThat(states()).isEmpty();
    }

    private ProgrammeId theory() {
        return classes.enterProgramme(province, "TC-LLCT", Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE);
    }

    private void sat(ProgrammeId programme, ClassStatus status, EnrolmentStatus result) {
        sat(programme, status, result, MONDAY);
    }

    private void sat(ProgrammeId programme, ClassStatus status, EnrolmentStatus result, LocalDate monday) {
        LocalDate last = monday.plusDays(4);
        EnterClass.Seat seat = new EnterClass.Seat(official, result, result.isResult() ? last : null);
        EnterClass entry = new EnterClass(
                TestClasses.plan(province, programme, 10, List.of(new SittingDays(monday, last))),
                status,
                List.of(seat));
        provinces.in(province, () -> archive.enter(List.of(entry)));
    }

    private void hold(Criterion criterion, @Nullable Level level, LocalDate issuedOn) {
        provinces.in(
                commune,
                () -> register.recordQualification(
                        official, new NewQualification(criterion, level, null, issuedOn, "Trường Chính trị", "1/BD")));
    }

    private List<State> states() {
        return provinces.in(commune, () -> trainings.of(official)).stream()
                .map(UnfinishedTraining::state)
                .toList();
    }
}
