package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class TrainingArchiveTests {

    private static final LocalDate MONDAY = LocalDate.of(2019, 6, 17);
    private static final LocalDate LAST_DAY = MONDAY.plusDays(4);

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassFixture fixture;

    @Autowired
    TrainingArchive archive;

    @Autowired
    ClassLists lists;

    @Autowired
    StatementCounter statements;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath commune;
    private ProgrammeId programme;

    @BeforeEach
    void aProvinceWithAProgramme() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        programme = classes.enterStateManagement(province);
    }

    @Test
    void entersAPastClassWithItsResultsAndAssessesAnew() {
        List<OfficialId> officials = provinces.enterSecretaries(commune, "Nông Văn Một", "Nông Văn Hai", "Nông Văn Ba");
        EnterClass entry = closed(List.of(
                new EnterClass.Seat(officials.get(0), EnrolmentStatus.PASSED, LAST_DAY),
                new EnterClass.Seat(officials.get(1), EnrolmentStatus.FAILED, LAST_DAY),
                new EnterClass.Seat(officials.get(2), EnrolmentStatus.DROPPED_OUT, MONDAY.plusDays(1))));

        TrainingClassId id = enter(List.of(entry)).getFirst();

        ClassDetails details = fixture.details(province, id);
        assertThat(details.line().status()).isEqualTo(ClassStatus.CLOSED);
        assertThat(details.line().seatsTaken()).isEqualTo(3);
        assertThat(details.steps()).isEmpty();
        assertThat(stateOf(officials.get(0), TestClock.FIRST_DAY)).isEqualTo(RequirementState.AWAITING_CERTIFICATE);
        assertThat(stateOf(officials.get(1), TestClock.FIRST_DAY)).isEqualTo(RequirementState.NOT_MET);
        assertThat(stateOf(officials.get(2), MONDAY.plusDays(1))).isEqualTo(RequirementState.IN_TRAINING);
        assertThat(stateOf(officials.get(2), MONDAY.plusDays(2))).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void refusesMoreEnrolledThanSeatsAndStoresNothing() {
        List<OfficialId> officials = provinces.enterSecretaries(commune, "Nông Văn Một", "Nông Văn Hai");
        EnterClass full = new EnterClass(
                TestClasses.plan(province, programme, 1, List.of(new SittingDays(MONDAY, LAST_DAY))),
                ClassStatus.RUNNING,
                officials.stream()
                        .map(official -> new EnterClass.Seat(official, EnrolmentStatus.ENROLLED, null))
                        .toList());

        assertThatThrownBy(() -> enter(List.of(closed(List.of()), full))).hasMessage("CLASS_FULL");
        assertThat(provinces.in(province, () -> lists.classesBetween(MONDAY, LAST_DAY)))
                .isEmpty();
    }

    @Test
    void refusesAClosedClassWithoutEveryResult() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Một");

        assertThatThrownBy(() ->
                        enter(List.of(closed(List.of(new EnterClass.Seat(official, EnrolmentStatus.ENROLLED, null))))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void asksForItsOwnPermission() {
        assertThatThrownBy(() -> provinces.as(
                        province, "coordinator", Set.of(TrainingPermissions.MANAGE), () -> archive.enter(List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void entersManyClassesInAsManyStatementsAsAFew() throws Exception {
        List<OfficialId> officials = provinces.enterSecretaries(
                commune, IntStream.range(0, 40).mapToObj(n -> "Nông Văn " + n).toArray(String[]::new));
        int forTwo = statements.count(() -> enter(closedClasses(2, officials)));
        int forTen = statements.count(() -> enter(closedClasses(10, officials)));

        assertThat(forTen).isLessThan(forTwo + 25);
    }

    private List<EnterClass> closedClasses(int number, List<OfficialId> officials) {
        List<EnterClass> entries = new ArrayList<>();
        for (int count = 0; count < number; count++) {
            entries.add(closed(officials.stream()
                    .map(official -> new EnterClass.Seat(official, EnrolmentStatus.PASSED, LAST_DAY))
                    .toList()));
        }
        return entries;
    }

    private EnterClass closed(List<EnterClass.Seat> seats) {
        return new EnterClass(
                TestClasses.plan(province, programme, 50, List.of(new SittingDays(MONDAY, LAST_DAY))),
                ClassStatus.CLOSED,
                seats);
    }

    private List<TrainingClassId> enter(List<EnterClass> entries) {
        return provinces.in(province, () -> archive.enter(entries));
    }

    private RequirementState stateOf(OfficialId official, LocalDate date) {
        return fixture.stateManagementOf(commune, official, date);
    }
}
