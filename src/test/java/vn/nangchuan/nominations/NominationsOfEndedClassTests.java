package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.nangchuan.nominations.NominationStep.ACCEPT;
import static vn.nangchuan.nominations.NominationStep.REFUSE;
import static vn.nangchuan.nominations.NominationStep.RETURN;
import static vn.nangchuan.nominations.NominationStep.WAITLIST;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.SittingDays;

/** A class that begins or is cancelled takes its nominations along, in whatever unit's files they are. */
@PortalTest
class NominationsOfEndedClassTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    NominationDesk desk;

    @Autowired
    NominationLists lists;

    @Autowired
    ClassLists classLists;

    @Autowired
    TestClock clock;

    private UnitPath host;
    private UnitPath commune;
    private UnitPath elsewhere;
    private ProgrammeId programme;
    private TrainingClassId trainingClass;

    @BeforeEach
    void anOpenClassAndCommunesInTwoDistricts() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        host = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(host, "Tân Lang");
        elsewhere = provinces.openCommune(provinces.openDistrict(province, "Cao Lộc"), "Đồng Đăng");
        programme = classes.enterStateManagement(province);
        trainingClass = classes.open(host, programme, 10);
    }

    private NominationId nominated(UnitPath unit, String name, @Nullable NominationStep step) {
        NominationId id = fixture.nominate(unit, trainingClass, provinces.enterSecretary(unit, name));
        if (step != null) {
            fixture.take(host, unit, id, step);
        }
        return id;
    }

    private ClassLine line() {
        return fixture.asHost(
                host, () -> classLists.details(trainingClass).orElseThrow().line());
    }

    private List<NominationLine> ofClass() {
        return fixture.asHost(host, () -> lists.ofClass(trainingClass));
    }

    @Test
    void endsWithACancelledClassForTheHostsReason() {
        nominated(commune, "Nông Văn Trình", null);
        nominated(commune, "Nông Văn Trả", RETURN);
        nominated(commune, "Nông Văn Chờ", WAITLIST);
        nominated(commune, "Nông Văn Duyệt", ACCEPT);
        NominationId far = nominated(elsewhere, "Hứa Văn Xa", WAITLIST);

        classes.take(host, trainingClass, ClassStep.CANCEL);

        assertThat(ofClass()).hasSize(5).allSatisfy(line -> {
            assertThat(line.status()).isEqualTo(NominationStatus.EXPIRED);
            assertThat(line.waitingNo()).isNull();
            assertThat(line.steps()).isEmpty();
            assertThat(line.latest().step()).isEqualTo(NominationStep.CLASS_CANCELLED);
            assertThat(line.latest().by()).isEqualTo("job:test");
            assertThat(line.latest().reason()).isEqualTo("Không đủ học viên");
        });
        assertThat(fixture.statusOf(elsewhere, far)).isEqualTo(NominationStatus.EXPIRED);
        assertThat(line().waiting()).isZero();
        assertThat(line().seatsTaken()).isZero();
    }

    @Test
    void endsUndecidedWhenTheClassBegins() {
        NominationId submitted = nominated(commune, "Nông Văn Trình", null);
        NominationId returned = nominated(commune, "Nông Văn Trả", RETURN);
        NominationId waiting = nominated(elsewhere, "Hứa Văn Xa", WAITLIST);
        NominationId accepted = nominated(commune, "Nông Văn Duyệt", ACCEPT);
        NominationId refused = nominated(commune, "Nông Văn Thôi", REFUSE);

        fixture.start(host, trainingClass, FIRST_MONDAY);

        assertThat(ofClass())
                .extracting(NominationLine::id, NominationLine::status)
                .containsExactlyInAnyOrder(
                        tuple(submitted, NominationStatus.EXPIRED),
                        tuple(returned, NominationStatus.EXPIRED),
                        tuple(waiting, NominationStatus.EXPIRED),
                        tuple(accepted, NominationStatus.ACCEPTED),
                        tuple(refused, NominationStatus.REFUSED));
        assertThat(fixture.details(commune, submitted).line().latest().step()).isEqualTo(NominationStep.CLASS_STARTED);
        assertThat(line().waiting()).isZero();
        assertThat(line().seatsTaken()).isOne();
        assertThat(fixture.asHost(host, lists::waitingForDecision)).isEmpty();
    }

    @Test
    void outlivesAPostponement() {
        NominationId submitted = nominated(commune, "Nông Văn Trình", null);
        NominationId waiting = nominated(commune, "Nông Văn Chờ", WAITLIST);

        classes.take(host, trainingClass, ClassStep.POSTPONE);

        assertThat(fixture.statusOf(commune, submitted)).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(fixture.statusOf(commune, waiting)).isEqualTo(NominationStatus.WAITLISTED);
        assertThat(line().waiting()).isOne();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClassStep.class,
            names = {"START", "CANCEL"})
    void leavesTheUnitFreeToNominateAnew(ClassStep step) {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        fixture.nominate(commune, trainingClass, official);
        if (step == ClassStep.CANCEL) {
            classes.take(host, trainingClass, step);
        } else {
            fixture.start(host, trainingClass, FIRST_MONDAY);
        }
        TrainingClassId next = classes.open(
                TestClasses.plan(
                        host,
                        programme,
                        10,
                        List.of(
                                new SittingDays(FIRST_MONDAY.plusWeeks(4), FIRST_MONDAY.plusWeeks(4)),
                                new SittingDays(FIRST_MONDAY.plusWeeks(5), FIRST_MONDAY.plusWeeks(5)))),
                host);
        Nominate again = NominationFixture.nominating(next, official);

        assertThat(fixture.asCommune(commune, () -> desk.check(again))).isEmpty();
        assertThat(fixture.asCommune(commune, () -> desk.nominate(again))).isNotNull();
    }

    @Test
    void nothingIsDoneWithoutTheClassesStep() {
        NominationId id = nominated(commune, "Nông Văn Thử", null);

        assertThatThrownBy(() -> classes.take(host, trainingClass, ClassStep.START))
                .hasMessage("CLASS_STEP_NOT_POSSIBLE");

        assertThat(fixture.statusOf(commune, id)).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(line().status()).isEqualTo(ClassStatus.OPEN);
    }

    @Test
    void noneComesInBehindTheStepThatEndsTheClass() throws Exception {
        for (int round = 0; round < 5; round++) {
            TrainingClassId each = classes.open(host, programme, 10);
            OfficialId official = provinces.enterSecretary(commune, "Nông Văn " + round);
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<String> nominating = () -> {
                start.await();
                return nominate(each, official);
            };
            try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
                Future<String> outcome = threads.submit(nominating);
                start.await();
                classes.take(host, each, ClassStep.CANCEL);

                List<NominationStatus> stored = statusesOf(outcome.get(), each);
                assertThat(stored).allMatch(status -> status == NominationStatus.EXPIRED);
            }
        }
    }

    private String nominate(TrainingClassId each, OfficialId official) {
        try {
            fixture.nominate(commune, each, official);
            return "done";
        } catch (BusinessRuleViolation violation) {
            return String.valueOf(violation.getMessage());
        }
    }

    private List<NominationStatus> statusesOf(String outcome, TrainingClassId each) {
        assertThat(outcome).isIn("done", "CLASS_NOT_OPEN");
        List<NominationStatus> stored = fixture.asHost(host, () -> lists.ofClass(each)).stream()
                .map(NominationLine::status)
                .toList();
        assertThat(stored).hasSize(outcome.equals("done") ? 1 : 0);
        return stored;
    }
}
