package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.nangchuan.nominations.NominationStep.ACCEPT;
import static vn.nangchuan.nominations.NominationStep.REFUSE;
import static vn.nangchuan.nominations.NominationStep.RELEASE;
import static vn.nangchuan.nominations.NominationStep.WAITLIST;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RetryCounter;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;

@PortalTest
class NominationOfficeTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    NominationOffice office;

    @Autowired
    NominationDesk desk;

    @Autowired
    NominationLists lists;

    @Autowired
    ClassLists classLists;

    @Autowired
    EnrolmentLists enrolments;

    @Autowired
    StatementCounter statements;

    @Autowired
    RetryCounter retries;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath host;
    private UnitPath commune;
    private ProgrammeId programme;
    private TrainingClassId trainingClass;

    @BeforeEach
    void anOpenClass() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        host = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(host, "Tân Lang");
        programme = classes.enterStateManagement(province);
        trainingClass = classes.open(host, programme, 2);
    }

    private NominationId nominated(String name) {
        return fixture.nominate(commune, trainingClass, provinces.enterSecretary(commune, name));
    }

    private ClassLine line() {
        return fixture.asHost(
                host, () -> classLists.details(trainingClass).orElseThrow().line());
    }

    private Integer placeOf(NominationId id) {
        Integer place = fixture.details(commune, id).line().waitingNo();
        return place == null ? Integer.valueOf(0) : place;
    }

    @Test
    void acceptingTakesASeat() {
        NominationId id = nominated("Nông Văn Thử");

        fixture.take(host, commune, id, ACCEPT);

        assertThat(line().seatsLeft()).isOne();
        EnrolmentLine enrolled =
                fixture.asHost(host, () -> enrolments.ofClass(trainingClass)).getFirst();
        assertThat(enrolled.id()).isEqualTo(fixture.details(commune, id).line().enrolment());
        assertThat(enrolled.officialName()).isEqualTo("Nông Văn Thử");
    }

    @Test
    void aFullClassAcceptsNobodyAndNothingIsChanged() {
        fixture.take(host, commune, nominated("Nông Văn Một"), ACCEPT);
        fixture.take(host, commune, nominated("Nông Văn Hai"), ACCEPT);
        NominationId third = nominated("Nông Văn Ba");

        assertThatThrownBy(() -> fixture.take(host, commune, third, ACCEPT)).hasMessage("CLASS_FULL");

        assertThat(fixture.statusOf(commune, third)).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(fixture.details(commune, third).decisions()).hasSize(1);
    }

    @Test
    void theWaitingListMovesUpWhenSomebodyLeavesIt() {
        NominationId first = nominated("Nông Văn Một");
        NominationId second = nominated("Nông Văn Hai");
        fixture.take(host, commune, first, WAITLIST);
        fixture.take(host, commune, second, WAITLIST);
        int seen = fixture.details(commune, second).line().version();
        assertThat(line().waiting()).isEqualTo(2);
        assertThat(placeOf(second)).isEqualTo(2);

        fixture.take(host, commune, first, ACCEPT);

        assertThat(line().waiting()).isOne();
        assertThat(placeOf(second)).isOne();
        assertThat(fixture.details(commune, second).line().version()).isEqualTo(seen);
    }

    @Test
    void aReleasedSeatGoesToWhoWaits() {
        NominationId first = nominated("Nông Văn Một");
        fixture.take(host, commune, first, ACCEPT);
        fixture.take(host, commune, nominated("Nông Văn Hai"), ACCEPT);
        NominationId waiting = nominated("Nông Văn Ba");
        fixture.take(host, commune, waiting, WAITLIST);

        fixture.take(host, commune, first, RELEASE);
        fixture.take(host, commune, waiting, ACCEPT);

        assertThat(fixture.asHost(host, () -> enrolments.ofClass(trainingClass)))
                .extracting(EnrolmentLine::officialName, EnrolmentLine::status)
                .containsExactly(
                        tuple("Nông Văn Ba", EnrolmentStatus.ENROLLED),
                        tuple("Nông Văn Hai", EnrolmentStatus.ENROLLED),
                        tuple("Nông Văn Một", EnrolmentStatus.WITHDRAWN));
        assertThat(line().seatsLeft()).isZero();
        assertThat(line().waiting()).isZero();
    }

    @Test
    void givesNoSeatOnDaysOnWhichTheOfficialSitsElsewhere() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        ProgrammeId conduct = classes.enterProgramme(province, "VH-CV", null, null);
        TrainingClassId other = classes.open(host, conduct, 10);
        NominationId first = fixture.nominate(commune, trainingClass, official);
        NominationId second = fixture.nominate(commune, other, official);
        fixture.take(host, commune, first, ACCEPT);

        assertThatThrownBy(() -> fixture.take(host, commune, second, ACCEPT)).hasMessage("OVERLAPPING_CLASS");
    }

    @Test
    void whoSubmittedDoesNotDecide() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        NominationId id =
                provinces.in(host, () -> desk.nominate(NominationFixture.nominating(trainingClass, official)));
        DecideNomination decision = fixture.deciding(commune, id, ACCEPT);

        assertThat(provinces.in(host, () -> lists.availableSteps(id))).doesNotContain(ACCEPT, REFUSE);
        assertThatThrownBy(() -> provinces.in(host, () -> office.decide(decision)))
                .hasMessage("NOMINATION_BY_ONESELF");
    }

    @Test
    void whoSubmittedFirstDoesNotDecideAfterAnothersResubmission() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        NominationId id =
                provinces.in(host, () -> desk.nominate(NominationFixture.nominating(trainingClass, official)));
        fixture.take(host, commune, id, NominationStep.RETURN);
        fixture.take(host, commune, id, NominationStep.RESUBMIT);
        DecideNomination decision = fixture.deciding(commune, id, ACCEPT);

        assertThatThrownBy(() -> provinces.in(host, () -> office.decide(decision)))
                .hasMessage("NOMINATION_BY_ONESELF");
    }

    @Test
    void theCommuneDoesNotDecide() {
        NominationId id = nominated("Nông Văn Thử");
        DecideNomination decision = fixture.deciding(commune, id, ACCEPT);

        assertThatThrownBy(() -> fixture.asCommune(commune, () -> {
                    office.decide(decision);
                    return id;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> provinces.in(commune, () -> office.decide(decision)))
                .hasMessage("CLASS_OF_ANOTHER_HOST");
    }

    @Test
    void refusesNothingWithoutAReason() {
        NominationId id = nominated("Nông Văn Thử");

        assertThatThrownBy(() -> fixture.decide(
                        host,
                        new DecideNomination(
                                id, REFUSE, fixture.details(commune, id).line().version(), " ", UUID.randomUUID())))
                .hasMessage("NOMINATION_REASON_MISSING");
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondIsTold() throws Exception {
        for (int round = 0; round < 5; round++) {
            NominationId id = nominated("Nông Văn " + round);
            DecideNomination refusal = fixture.deciding(commune, id, REFUSE);
            DecideNomination waiting = fixture.deciding(commune, id, WAITLIST);

            List<String> outcomes = AtOnce.of(List.of(() -> decide(refusal), () -> decide(waiting)));

            assertThat(outcomes).containsExactlyInAnyOrder("done", "NOMINATION_ALREADY_DECIDED");
            assertThat(fixture.details(commune, id).decisions()).hasSize(2);
            if (fixture.statusOf(commune, id) == NominationStatus.WAITLISTED) {
                fixture.take(host, commune, id, RELEASE);
            }
        }
    }

    @Test
    void theSameKeyAtOnceDecidesOnce() throws Exception {
        NominationId id = nominated("Nông Văn Thử");
        DecideNomination acceptance = fixture.deciding(commune, id, ACCEPT);

        List<String> outcomes =
                AtOnce.of(List.of(() -> decide(acceptance), () -> decide(acceptance), () -> decide(acceptance)));

        assertThat(outcomes).containsOnly("done");
        assertThat(fixture.details(commune, id).decisions()).hasSize(2);
        assertThat(line().seatsTaken()).isOne();
    }

    @Test
    void theSameKeyAtOnceNominatesOnce() throws Exception {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        Nominate command = NominationFixture.nominating(trainingClass, official);
        Callable<String> attempt =
                () -> fixture.asCommune(commune, () -> desk.nominate(command)).toString();

        assertThat(AtOnce.of(List.of(attempt, attempt, attempt)).stream().distinct())
                .hasSize(1);
        assertThat(fixture.asCommune(commune, () -> lists.ofOfficial(official))).hasSize(1);
    }

    @Test
    void ofTwoWhoNominateTheSameAtOnceTheSecondIsTold() throws Exception {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        Callable<String> attempt = () -> {
            try {
                fixture.nominate(commune, trainingClass, official);
                return "done";
            } catch (BusinessRuleViolation violation) {
                return String.valueOf(violation.getMessage());
            }
        };

        assertThat(AtOnce.of(List.of(attempt, attempt))).containsExactlyInAnyOrder("done", "ALREADY_NOMINATED");
    }

    @Test
    void twentyAcceptancesAtOnceFillTheClassAndNoMore() throws Exception {
        TrainingClassId big = classes.open(host, programme, 10);
        List<Callable<String>> acceptances = new ArrayList<>();
        for (OfficialId official : provinces.enterSecretaries(
                commune, IntStream.range(0, 20).mapToObj(n -> "Nông Văn " + n).toArray(String[]::new))) {
            DecideNomination decision = fixture.deciding(commune, fixture.nominate(commune, big, official), ACCEPT);
            acceptances.add(() -> decide(decision));
        }

        List<String> outcomes = AtOnce.of(acceptances);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(10);
        assertThat(outcomes).filteredOn("CLASS_FULL"::equals).hasSize(10);
    }

    private String decide(DecideNomination decision) {
        try {
            fixture.decide(host, decision);
            return "done";
        } catch (BusinessRuleViolation violation) {
            return String.valueOf(violation.getMessage());
        }
    }

    @Test
    void showsTheHostWhatWaitsByClassInOneStatementBesideTheLaw() throws Exception {
        NominationId waiting = nominated("Nông Văn Một");
        fixture.take(host, commune, waiting, WAITLIST);
        NominationId submitted = nominated("Nông Văn Hai");
        fixture.take(host, commune, nominated("Nông Văn Ba"), ACCEPT);

        List<ClassWaiting> waitingClasses = fixture.asHost(host, lists::waitingForDecision);

        assertThat(waitingClasses).singleElement().satisfies(group -> {
            assertThat(group.trainingClass()).isEqualTo(trainingClass);
            assertThat(group.seatsLeft()).isOne();
            assertThat(group.nominations()).extracting(NominationLine::id).containsExactly(submitted, waiting);
            assertThat(group.nominations().getFirst().steps()).contains(ACCEPT, REFUSE);
        });
        assertThat(statements.count(() -> fixture.asHost(host, lists::waitingForDecision)))
                .isEqualTo(2);
        assertThat(fixture.asCommune(commune, lists::waitingForDecision)).isEmpty();
    }
}
