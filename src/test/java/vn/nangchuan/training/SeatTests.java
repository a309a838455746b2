package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class SeatTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassFixture fixture;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private UnitPath district;
    private UnitPath commune;
    private TrainingClassId trainingClass;

    @BeforeEach
    void aClassOfTenSeats() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        trainingClass = classes.open(district, classes.enterStateManagement(province), 10);
    }

    @Test
    void tenOfFiftyWhoComeAtOnceGetTheTenSeats() throws Exception {
        List<OfficialId> officials = provinces.enterSecretaries(
                commune,
                IntStream.range(0, 50).mapToObj(number -> "Nông Văn " + number).toArray(String[]::new));

        List<Outcome> outcomes = atOnce(officials);

        assertThat(outcomes).filteredOn(outcome -> outcome == Outcome.SEATED).hasSize(10);
        assertThat(outcomes).filteredOn(outcome -> outcome == Outcome.FULL).hasSize(40);
        ClassLine line = fixture.details(district, trainingClass).line();
        assertThat(line.seatsTaken()).isEqualTo(10);
        assertThat(line.seatsLeft()).isZero();
    }

    private List<Outcome> atOnce(List<OfficialId> officials) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Outcome>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(officials.size())) {
            for (OfficialId official : officials) {
                Callable<Outcome> attempt = () -> {
                    start.await();
                    return attempt(official);
                };
                results.add(threads.submit(attempt));
            }
            start.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> result : results) {
                outcomes.add(result.get());
            }
            return outcomes;
        }
    }

    private Outcome attempt(OfficialId official) {
        try {
            fixture.enrol(district, trainingClass, official, commune);
            return Outcome.SEATED;
        } catch (BusinessRuleViolation violation) {
            assertThat(violation.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo(TrainingFinding.CLASS_FULL));
            return Outcome.FULL;
        }
    }

    private enum Outcome {
        SEATED,
        FULL
    }

    @Test
    void aSeatGivenBackIsFreeAgain() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        EnrolmentId seat = fixture.enrol(district, trainingClass, official, commune);

        provinces.in(
                district,
                () -> transaction.executeWithoutResult(_ -> enrolments.withdraw(trainingClass, seat, "Bận công tác")));

        assertThat(fixture.details(district, trainingClass).line().seatsTaken()).isZero();
        assertThat(fixture.enrol(district, trainingClass, official, commune)).isNotEqualTo(seat);
    }

    @Test
    void nobodySitsTwiceInOneClass() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        fixture.enrol(district, trainingClass, official, commune);

        assertThatThrownBy(() -> fixture.enrol(district, trainingClass, official, commune))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("ALREADY_ENROLLED");
        assertThat(fixture.details(district, trainingClass).line().seatsTaken()).isOne();
    }

    @Test
    void onlyTheHostGivesSeats() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");

        assertThatThrownBy(() -> fixture.enrol(commune, trainingClass, official, commune))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("CLASS_OF_ANOTHER_HOST");
    }

    @Test
    void aClassThatHasStartedTakesNobody() {
        fixture.start(district, trainingClass);
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");

        assertThatThrownBy(() -> fixture.enrol(district, trainingClass, official, commune))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("CLASS_NOT_OPEN");
    }

    @Test
    void theWaitingListGrowsNoLongerThanPlanned() {
        for (int waiting = 1; waiting <= 2; waiting++) {
            inClass(() -> enrolments.lengthenWaitingList(trainingClass));
        }

        assertThatThrownBy(() -> inClass(() -> enrolments.lengthenWaitingList(trainingClass)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("CLASS_WAITING_LIST_FULL");
        inClass(() -> enrolments.shortenWaitingList(trainingClass));
        assertThat(fixture.details(district, trainingClass).line().waiting()).isOne();
    }

    private void inClass(Runnable work) {
        provinces.in(district, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    @Test
    void seatsAreGivenInsideTheDecisionsTransactionOnly() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");

        assertThatThrownBy(() -> provinces.in(
                        district, () -> enrolments.enrol(ClassFixture.seat(trainingClass, official, commune))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
