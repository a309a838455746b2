package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nangchuan.nominations.NominationStatus.ACCEPTED;
import static vn.nangchuan.nominations.NominationStatus.EXPIRED;
import static vn.nangchuan.nominations.NominationStatus.REFUSED;
import static vn.nangchuan.nominations.NominationStatus.RETURNED;
import static vn.nangchuan.nominations.NominationStatus.SUBMITTED;
import static vn.nangchuan.nominations.NominationStatus.WAITLISTED;
import static vn.nangchuan.nominations.NominationStatus.WITHDRAWN;
import static vn.nangchuan.nominations.NominationStep.ACCEPT;
import static vn.nangchuan.nominations.NominationStep.CLASS_CANCELLED;
import static vn.nangchuan.nominations.NominationStep.CLASS_STARTED;
import static vn.nangchuan.nominations.NominationStep.OFFICIAL_LEFT;
import static vn.nangchuan.nominations.NominationStep.REFUSE;
import static vn.nangchuan.nominations.NominationStep.RELEASE;
import static vn.nangchuan.nominations.NominationStep.RESUBMIT;
import static vn.nangchuan.nominations.NominationStep.RETURN;
import static vn.nangchuan.nominations.NominationStep.SUBMIT;
import static vn.nangchuan.nominations.NominationStep.WAITLIST;
import static vn.nangchuan.nominations.NominationStep.WITHDRAW;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassLists;

/** Every status × every step, walked on the database. The table here is written out anew on purpose. */
@PortalTest
class TransitionTests {

    private static final Map<NominationStatus, Map<NominationStep, NominationStatus>> TABLE = Map.of(
            SUBMITTED,
            Map.of(
                    WITHDRAW, WITHDRAWN,
                    RETURN, RETURNED,
                    WAITLIST, WAITLISTED,
                    ACCEPT, ACCEPTED,
                    REFUSE, REFUSED,
                    CLASS_STARTED, EXPIRED,
                    CLASS_CANCELLED, EXPIRED,
                    OFFICIAL_LEFT, WITHDRAWN),
            RETURNED,
            Map.of(
                    RESUBMIT, SUBMITTED,
                    WITHDRAW, WITHDRAWN,
                    CLASS_STARTED, EXPIRED,
                    CLASS_CANCELLED, EXPIRED,
                    OFFICIAL_LEFT, WITHDRAWN),
            WAITLISTED,
            Map.of(
                    ACCEPT, ACCEPTED,
                    REFUSE, REFUSED,
                    RELEASE, WITHDRAWN,
                    CLASS_STARTED, EXPIRED,
                    CLASS_CANCELLED, EXPIRED,
                    OFFICIAL_LEFT, WITHDRAWN),
            ACCEPTED,
            Map.of(RELEASE, WITHDRAWN, CLASS_CANCELLED, EXPIRED, OFFICIAL_LEFT, WITHDRAWN));

    private static final Map<NominationStatus, List<NominationStep>> WAYS = Map.of(
            SUBMITTED, List.of(),
            RETURNED, List.of(RETURN),
            WAITLISTED, List.of(WAITLIST),
            ACCEPTED, List.of(ACCEPT),
            REFUSED, List.of(REFUSE),
            WITHDRAWN, List.of(WITHDRAW),
            EXPIRED, List.of(CLASS_CANCELLED));

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    ClassLists classLists;

    @Autowired
    NominationLists lists;

    @Autowired
    TestClock clock;

    private UnitPath host;
    private UnitPath commune;
    private TrainingClassId trainingClass;

    @BeforeEach
    void anOpenClass() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        host = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(host, "Tân Lang");
        trainingClass = classes.open(host, classes.enterStateManagement(province), 10);
    }

    static Stream<Arguments> everyStatusAndStep() {
        return Arrays.stream(NominationStatus.values())
                .flatMap(status -> Arrays.stream(NominationStep.values()).map(step -> Arguments.of(status, step)))
                .filter(pair -> pair.get()[1] != SUBMIT && !isTakenAlong(pair));
    }

    /** An expired nomination's class takes no step any more. */
    static Stream<Arguments> everyStatusAndStepOfTheClass() {
        return Arrays.stream(NominationStatus.values())
                .filter(status -> status != EXPIRED)
                .flatMap(status -> Stream.of(CLASS_STARTED, CLASS_CANCELLED).map(step -> Arguments.of(status, step)));
    }

    private static boolean isTakenAlong(Arguments pair) {
        return pair.get()[1] == CLASS_STARTED || pair.get()[1] == CLASS_CANCELLED || pair.get()[1] == OFFICIAL_LEFT;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyStatusAndStep")
    void takesTheStepsOfTheTableAndRefusesTheOthersWithoutATrace(NominationStatus from, NominationStep step) {
        NominationId id = nominationIn(from);
        NominationDetails before = fixture.details(commune, id);
        NominationStatus expected = TABLE.getOrDefault(from, Map.of()).get(step);

        if (expected == null) {
            assertThatThrownBy(() -> fixture.take(host, commune, id, step)).hasMessage("NOMINATION_STEP_NOT_POSSIBLE");
            assertThat(fixture.details(commune, id)).isEqualTo(before);
            assertThat(seatsTaken()).isEqualTo(from == ACCEPTED ? 1 : 0);
        } else {
            fixture.take(host, commune, id, step);
            assertThat(fixture.statusOf(commune, id)).isEqualTo(expected);
            assertThat(fixture.details(commune, id).decisions().getLast().to()).isEqualTo(expected);
            assertThat(fixture.details(commune, id).decisions())
                    .hasSize(before.decisions().size() + 1);
            assertThat(seatsTaken()).isEqualTo(expected == ACCEPTED ? 1 : 0);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyStatusAndStepOfTheClass")
    void goesAlongWithTheClassAsTheTableSaysOrStaysAsItIs(NominationStatus from, NominationStep step) {
        NominationId id = nominationIn(from);
        NominationDetails before = fixture.details(commune, id);
        NominationStatus expected = TABLE.getOrDefault(from, Map.of()).get(step);

        fixture.take(host, commune, id, step);

        NominationDetails after = fixture.details(commune, id);
        if (expected == null) {
            assertThat(after.line().status()).isEqualTo(from);
            assertThat(after.decisions()).isEqualTo(before.decisions());
        } else {
            assertThat(after.line().status()).isEqualTo(expected);
            assertThat(after.decisions()).hasSize(before.decisions().size() + 1);
            assertThat(after.decisions().getLast().step()).isEqualTo(step);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = NominationStep.class,
            names = {"CLASS_STARTED", "CLASS_CANCELLED", "OFFICIAL_LEFT"})
    void nobodyTakesAStepOfTheClassOrOfTheDossierByHand(NominationStep step) {
        NominationId id = nominationIn(SUBMITTED);
        DecideNomination decision = fixture.deciding(commune, id, step);

        assertThatThrownBy(() -> fixture.decide(host, decision)).isInstanceOf(IllegalArgumentException.class);
        assertThat(fixture.statusOf(commune, id)).isEqualTo(SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(NominationStatus.class)
    void offersEachSideItsOwnStepsOnly(NominationStatus status) {
        NominationId id = nominationIn(status);
        Set<NominationStep> possible = TABLE.getOrDefault(status, Map.of()).keySet();

        assertThat(fixture.asCommune(commune, () -> lists.availableSteps(id)))
                .isEqualTo(of(possible, NominationSide.NOMINATING_UNIT));
        assertThat(fixture.asHost(host, () -> lists.availableSteps(id))).isEqualTo(of(possible, NominationSide.HOST));
    }

    private static Set<NominationStep> of(Set<NominationStep> steps, NominationSide side) {
        return steps.stream().filter(step -> step.side() == side).collect(Collectors.toSet());
    }

    private NominationId nominationIn(NominationStatus status) {
        NominationId id = fixture.nominate(commune, trainingClass, provinces.enterSecretary(commune, "Nông Văn Thử"));
        WAYS.getOrDefault(status, List.of()).forEach(step -> fixture.take(host, commune, id, step));
        return id;
    }

    private int seatsTaken() {
        return fixture.asCommune(
                commune,
                () -> classLists.details(trainingClass).orElseThrow().line().seatsTaken());
    }
}
