package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.nominations.NominationStep.ACCEPT;
import static vn.nangchuan.nominations.NominationStep.RELEASE;
import static vn.nangchuan.nominations.NominationStep.RETURN;
import static vn.nangchuan.nominations.NominationStep.WAITLIST;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.movements.MovementDesk;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementLists;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.officials.movements.MovementPermissions;
import vn.nangchuan.officials.movements.RecordMovement;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.TrainingPermissions;

/** Whoever leaves attends no class any more: what was asked for ends, and the school, which no commune can write, has its seat back. */
@PortalTest
class NominationsOfLeaversTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final String WHY = "Không còn giữ chức vụ từ ngày 19/07/2019";

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    NominationLists lists;

    @Autowired
    MovementDesk movements;

    @Autowired
    MovementLists movementLists;

    @Autowired
    ClassLists classLists;

    @Autowired
    EnrolmentLists enrolments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath school;
    private UnitPath commune;
    private TrainingClassId trainingClass;
    private OfficialId leaver;

    @BeforeEach
    void aClassOfASchool() {
        clock.setTo(TODAY);
        province = provinces.openProvince();
        school = provinces.openSchool(province, "Trường Chính trị");
        commune = provinces.openCommune(province, "Tân Lang");
        trainingClass = classes.open(school, classes.enterStateManagement(province), 2);
        leaver = provinces.enterSecretary(commune, "Nông Văn Nghỉ");
    }

    @Test
    void whatWaitsForADecisionIsWithdrawnWithTheReason() {
        NominationId id = nominated(leaver);

        leave(MovementKind.RETIREMENT, TODAY);

        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(fixture.details(commune, id).line().latest())
                .returns(NominationStep.OFFICIAL_LEFT, NominationLine.Latest::step)
                .returns(WHY, NominationLine.Latest::reason);
        assertThat(linesOfTheTrail()).contains("nominations:OFFICIAL_LEFT " + WHY);
    }

    @Test
    void soIsWhatWasReturned() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, RETURN);

        leave(MovementKind.RESIGNATION, TODAY);

        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.WITHDRAWN);
    }

    @Test
    void theSeatIsGivenBackAndSomebodyElseTakesIt() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);
        fixture.take(school, commune, nominated("Nông Văn Hai"), ACCEPT);

        leave(MovementKind.DEATH, TODAY);

        assertThat(line().seatsTaken()).isOne();
        assertThat(enrolled())
                .filteredOn(seat -> seat.officialName().equals("Nông Văn Nghỉ"))
                .singleElement()
                .returns(EnrolmentStatus.WITHDRAWN, EnrolmentLine::status)
                .returns(WHY, EnrolmentLine::reason);
        fixture.take(school, commune, nominated("Nông Văn Ba"), ACCEPT);
        assertThat(line().seatsTaken()).isEqualTo(2);
    }

    @Test
    void whoWaitsBehindMovesUp() {
        NominationId first = nominated(leaver);
        UnitPath beside = provinces.openCommune(province, "Tân Mỹ");
        NominationId second =
                fixture.nominate(beside, trainingClass, provinces.enterSecretary(beside, "Hoàng Văn Đợi"));
        fixture.take(school, commune, first, WAITLIST);
        fixture.take(school, beside, second, WAITLIST);

        leave(MovementKind.DISMISSAL, TODAY);

        assertThat(line().waiting()).isOne();
        assertThat(fixture.details(beside, second).line().waitingNo()).isOne();
        assertThat(fixture.statusOf(beside, second)).isEqualTo(NominationStatus.WAITLISTED);
    }

    @Test
    void theSameMovementAgainGivesNothingBackTwice() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);
        fixture.take(school, commune, nominated("Nông Văn Hai"), ACCEPT);
        RecordMovement order = order(MovementKind.RETIREMENT, TODAY);

        record(order);
        record(order);

        assertThat(line().seatsTaken()).isOne();
        assertThat(fixture.details(commune, id).decisions()).hasSize(3);
    }

    @Test
    void whoeverIsFirstGivesTheSeatBackAlone() throws Exception {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);
        DecideNomination release = fixture.deciding(school, id, RELEASE);

        List<String> outcomes = AtOnce.of(List.of(
                () -> {
                    leave(MovementKind.RETIREMENT, TODAY);
                    return "left";
                },
                () -> {
                    try {
                        fixture.decide(school, release);
                        return "released";
                    } catch (BusinessRuleViolation late) {
                        return "late";
                    }
                }));

        assertThat(outcomes).first().isEqualTo("left");
        assertThat(line().seatsTaken()).isZero();
        assertThat(fixture.details(commune, id).decisions()).hasSize(3);
        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.WITHDRAWN);
    }

    @Test
    void whoeverLeavesWhileAnotherClerkNominatesThemIsNominatedNoMore() throws Exception {
        for (int round = 0; round < 5; round++) {
            OfficialId each = provinces.enterSecretary(commune, "Nông Văn " + (char) ('A' + round));
            RecordMovement retirement = order(each, MovementKind.RETIREMENT, TODAY);

            List<String> outcomes = AtOnce.of(List.of(
                    () -> {
                        record(retirement);
                        return "left";
                    },
                    () -> {
                        try {
                            nominated(each);
                            return "nominated";
                        } catch (BusinessRuleViolation late) {
                            return String.valueOf(late.getMessage());
                        }
                    }));

            assertThat(outcomes).first().isEqualTo("left");
            assertThat(outcomes).last().asString().containsAnyOf("nominated", "NO_POSTING");
            assertThat(fixture.asCommune(commune, () -> lists.ofOfficial(each)))
                    .extracting(NominationLine::status)
                    .as("round %d", round)
                    .allMatch(status -> status == NominationStatus.WITHDRAWN);
        }
    }

    @Test
    void aClassThatIsOverBeforeTheLastDayIsAttended() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);

        leave(MovementKind.RETIREMENT, line().endsOn().plusDays(1));

        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.ACCEPTED);
        assertThat(line().seatsTaken()).isOne();
    }

    @Test
    void aClassOnWhoseLastDayNoPostIsHeldIsNot() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);

        leave(MovementKind.RETIREMENT, line().endsOn());

        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.WITHDRAWN);
    }

    @Test
    void inAClassThatHasBegunTheSchoolSaysWhatBecameOfThem() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);
        fixture.start(school, trainingClass, FIRST_MONDAY);

        leave(MovementKind.RETIREMENT, FIRST_MONDAY);

        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.ACCEPTED);
        assertThat(line().seatsTaken()).isOne();
    }

    @Test
    void theClassThatIsLeftBehindIsKeptWithTheMovementForWhoeverExaminesItsCost() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);
        assertThat(unfinished())
                .as("a seat in a class that has not begun is given back")
                .isEmpty();
        fixture.start(school, trainingClass, FIRST_MONDAY);
        assertThat(unfinished()).hasSize(1);

        leave(MovementKind.RESIGNATION, FIRST_MONDAY);

        assertThat(asClerk(() -> movementLists.ofOfficial(leaver)))
                .singleElement()
                .satisfies(line -> assertThat(line.unfinished())
                        .singleElement()
                        .returns(line().name(), UnfinishedTraining::className)
                        .returns("xã Tân Lang", UnfinishedTraining::paidBy)
                        .returns(UnfinishedTraining.State.ATTENDS, UnfinishedTraining::state));
    }

    @Test
    void ofWhoDiesNothingIsExamined() {
        NominationId id = nominated(leaver);
        fixture.take(school, commune, id, ACCEPT);
        fixture.start(school, trainingClass, FIRST_MONDAY);

        leave(MovementKind.DEATH, FIRST_MONDAY);

        assertThat(asClerk(() -> movementLists.ofOfficial(leaver)))
                .singleElement()
                .satisfies(line -> assertThat(line.unfinished()).isEmpty());
    }

    private List<UnfinishedTraining> unfinished() {
        return asClerk(() -> movementLists.unfinishedTraining(leaver));
    }

    @Test
    void whoGivesUpOnePostOfTwoStaysNominated() {
        NominationId id = nominated(leaver);
        record(new RecordMovement(
                leaver,
                MovementKind.CONCURRENT_POST,
                TODAY,
                null,
                new PostCode("COUNCIL_CHAIR"),
                false,
                null,
                paper(),
                null,
                UUID.randomUUID()));
        Long secretary =
                asClerk(() -> movements.choices(leaver)).held().getFirst().id();
        record(new RecordMovement(
                leaver,
                MovementKind.END_OF_POST,
                TODAY,
                secretary,
                null,
                false,
                null,
                paper(),
                null,
                UUID.randomUUID()));

        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.SUBMITTED);
    }

    private NominationId nominated(OfficialId official) {
        return fixture.nominate(commune, trainingClass, official);
    }

    private NominationId nominated(String name) {
        return nominated(provinces.enterSecretary(commune, name));
    }

    private ClassLine line() {
        return provinces.in(
                school, () -> classLists.details(trainingClass).orElseThrow().line());
    }

    private List<EnrolmentLine> enrolled() {
        return provinces.as(
                school, "school", Set.of(TrainingPermissions.READ), () -> enrolments.ofClass(trainingClass));
    }

    private void leave(MovementKind kind, LocalDate day) {
        record(order(kind, day));
    }

    private RecordMovement order(MovementKind kind, LocalDate day) {
        return order(leaver, kind, day);
    }

    private static RecordMovement order(OfficialId official, MovementKind kind, LocalDate day) {
        return new RecordMovement(official, kind, day, null, null, false, null, paper(), null, UUID.randomUUID());
    }

    private static MovementPaper paper() {
        return new MovementPaper("15/QĐ-UBND", TODAY.minusDays(3), "UBND huyện Văn Lãng", "Chủ tịch, Nông Văn Ký");
    }

    private void record(RecordMovement order) {
        asClerk(() -> {
            movements.record(order);
            return order;
        });
    }

    private <T> T asClerk(Callable<T> work) {
        return provinces.as(
                commune,
                "clerk",
                Set.of(
                        MovementPermissions.RECORD,
                        MovementPermissions.READ,
                        OfficialPermissions.READ,
                        OfficialPermissions.EDIT),
                work);
    }

    private List<String> linesOfTheTrail() {
        return provinces.in(
                commune,
                () -> jdbc.sql(
                                "SELECT CONCAT(action, ' ', COALESCE(reason, '')) AS line FROM audit_line ORDER BY number")
                        .query(String.class)
                        .list());
    }
}
