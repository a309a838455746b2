package vn.nangchuan.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.nominations.Nominate;
import vn.nangchuan.nominations.NominationDesk;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** Fills classes and runs them to their end, as their host does. */
@Fixture
class ClassFixture {

    private final TestProvinces provinces;
    private final TestClasses classes;
    private final TestClock clock;
    private final Enrolments enrolments;
    private final ClassBook book;
    private final ClassLists lists;
    private final StandingLists standings;
    private final TransactionTemplate transaction;
    private final NominationDesk desk;

    ClassFixture(
            TestProvinces provinces,
            TestClasses classes,
            TestClock clock,
            Enrolments enrolments,
            ClassBook book,
            ClassLists lists,
            StandingLists standings,
            TransactionTemplate transaction,
            NominationDesk desk) {
        this.provinces = provinces;
        this.classes = classes;
        this.clock = clock;
        this.enrolments = enrolments;
        this.book = book;
        this.lists = lists;
        this.standings = standings;
        this.transaction = transaction;
        this.desk = desk;
    }

    EnrolmentId enrol(UnitPath host, TrainingClassId id, OfficialId official, UnitPath keeper) {
        return provinces.in(host, () -> transaction.execute(_ -> enrolments.enrol(seat(id, official, keeper))));
    }

    /** A seat for somebody whom another unit sent, as a host gives it who sees nothing of that unit. */
    EnrolmentId enrolSent(UnitPath host, TrainingClassId id, OfficialId official, UnitPath keeper) {
        NominationId nomination =
                provinces.in(keeper, () -> desk.nominate(new Nominate(id, official, null, null, UUID.randomUUID())));
        return provinces.in(
                host, () -> transaction.execute(_ -> enrolments.enrol(seat(id, official, keeper, nomination))));
    }

    static Enrol seat(TrainingClassId id, OfficialId official, UnitPath keeper) {
        return seat(id, official, keeper, new NominationId(1));
    }

    private static Enrol seat(TrainingClassId id, OfficialId official, UnitPath keeper, NominationId nomination) {
        return new Enrol(
                id, official, keeper, "Nông Văn Thử", new PostCode("PARTY_SECRETARY"), nomination, keeper.unit());
    }

    /** Closes the list and starts the class on its first day. */
    void start(UnitPath host, TrainingClassId id) {
        classes.take(host, id, ClassStep.CLOSE_LIST);
        clock.setTo(details(host, id).line().startsOn());
        classes.take(host, id, ClassStep.START);
    }

    /** Marks them present or absent at every sitting, on the class's last day. */
    void markAll(UnitPath host, TrainingClassId id, boolean present, List<EnrolmentId> enrolled) {
        clock.setTo(details(host, id).line().endsOn());
        details(host, id).sittings().forEach(sitting -> mark(host, id, sitting.id(), present, enrolled));
    }

    void mark(UnitPath host, TrainingClassId id, long sitting, boolean present, List<EnrolmentId> enrolled) {
        List<MarkAttendance.Mark> marks = enrolled.stream()
                .map(enrolment -> new MarkAttendance.Mark(enrolment, present, present ? null : "Nghỉ ốm"))
                .toList();
        provinces.in(host, () -> book.markAttendance(new MarkAttendance(id, sitting, marks)));
    }

    void record(UnitPath host, TrainingClassId id, EnrolmentStep step, EnrolmentId enrolment) {
        String reason = step.isReasonMandatory() ? "Không dự đủ" : null;
        provinces.in(
                host,
                () -> book.recordResults(
                        new RecordResults(id, List.of(new RecordResults.Result(enrolment, step, reason)))));
    }

    ClassDetails details(UnitPath host, TrainingClassId id) {
        return provinces.in(host, () -> lists.details(id).orElseThrow());
    }

    /** How a party secretary stands to the requirement of state management. */
    RequirementState stateManagementOf(UnitPath commune, OfficialId official, LocalDate date) {
        return provinces
                .in(commune, () -> standings.requirementsOf(List.of(official), date))
                .getOrDefault(official, List.of())
                .stream()
                .filter(line -> line.requirement().equals("CB04-BT-NV-QLNN"))
                .map(RequirementLine::state)
                .findFirst()
                .orElseThrow();
    }
}
