package vn.nangchuan.officials.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nangchuan.officials.movements.MovementFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.UnfinishedTraining.State;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.EnterClass;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.TrainingArchive;

/** Whoever goes to another unit before the certificate is there leaves behind what the former unit has paid for (T-31). */
@PortalTest
class TrainingLeftByTransferTests {

    private static final LocalDate ENDED = TODAY.minusWeeks(4);

    @Autowired
    MovementFixture world;

    @Autowired
    MovementLists movements;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    TrainingArchive archive;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void theOrderNamesTheClassesThatAreAttendedAndThoseWhoseCertificateIsAwaited() {
        sits(ClassStatus.RUNNING, EnrolmentStatus.ENROLLED, TODAY.minusDays(1), TODAY.plusDays(3));
        sits(ClassStatus.CLOSED, EnrolmentStatus.PASSED, ENDED.minusDays(4), ENDED);

        assertThat(world.givingClerk(() -> movements.unfinishedTraining(world.official)))
                .hasSize(2);
        world.propose(TODAY);
        world.confirm();
        world.order(TODAY);

        assertThat(world.recorded())
                .singleElement()
                .satisfies(line -> assertThat(line.unfinished())
                        .extracting(UnfinishedTraining::paidBy, UnfinishedTraining::state)
                        .containsExactly(tuple("xã Tân Lang", State.AWAITS), tuple("xã Tân Lang", State.ATTENDS)));
    }

    @Test
    void ofWhoHasFinishedAllTheOrderNamesNothing() {
        sits(ClassStatus.CLOSED, EnrolmentStatus.FAILED, ENDED.minusDays(4), ENDED);

        world.propose(TODAY);
        world.confirm();
        world.order(TODAY);

        assertThat(world.recorded())
                .singleElement()
                .satisfies(line -> assertThat(line.unfinished()).isEmpty());
    }

    private void sits(ClassStatus status, EnrolmentStatus result, LocalDate first, LocalDate last) {
        EnterClass entry = new EnterClass(
                TestClasses.plan(
                        world.province,
                        classes.enterProgramme(world.province, "QLNN-" + status, Criterion.STATE_MANAGEMENT, null),
                        10,
                        List.of(new SittingDays(first, last))),
                status,
                List.of(new EnterClass.Seat(world.official, result, result.isResult() ? last : null)));
        provinces.in(world.province, () -> archive.enter(List.of(entry)));
    }
}
