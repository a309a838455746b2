package vn.nangchuan.standings.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.ProvincialParameter.OfAge;
import vn.nangchuan.standards.ProvincialParameter.OfLevel;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class ParameterDeskTests {

    private static final Set<String> ALL = Set.of(LawPermissions.READ, LawPermissions.DRAFT, LawPermissions.PUBLISH);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
    private static final LocalDate IN_2021 = LocalDate.of(2021, 6, 1);
    private static final String COURSE = "CC19-QLNN";
    private static final String LEVEL = "CC19-CM-MT";
    private static final String AGE = "CB04-HDND-AGE";

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    ParameterDesk desk;

    @Autowired
    ParameterLists lists;

    @Autowired
    StandingLists standings;

    @Autowired
    Register register;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private UnitPath commune;
    private OfficialId clerk;

    @BeforeEach
    void aProvinceWithAClerk() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        clerk = provinces
                .enterHolders(commune, "OFFICE_STATISTICS", "Nông Văn Thử")
                .getFirst();
    }

    @Test
    void changesNoVerdictBeforeSomebodyElseHasPublished() {
        RequirementState before = stateOf(COURSE, IN_2020);
        draft(COURSE, IN_2020, null, new Asked(false));
        assertThat(stateOf(COURSE, IN_2020)).isEqualTo(before).isNotEqualTo(RequirementState.NOT_APPLICABLE);

        publishAs("second");

        assertThat(stateOf(COURSE, IN_2020)).isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThat(stateOf(COURSE, IN_2020.minusDays(1))).isEqualTo(before);
    }

    @Test
    void isPublishedByNobodyWhoDraftedIt() {
        draft(COURSE, IN_2020, null, new Asked(true));
        assertThat(findingOf(() -> publishAs("first"))).isEqualTo(LawFinding.PARAMETER_OWN_DRAFT);
        assertThat(as("first", () -> lists.list()).getFirst().steps()).containsExactly(ParameterStep.DISCARD);
        assertThat(as("second", () -> lists.list()).getFirst().steps())
                .containsExactlyInAnyOrder(ParameterStep.PUBLISH, ParameterStep.DISCARD);
    }

    @Test
    void isAnnulledBySomebodyElseThanWhoPublishedItAndLeavesItsDayFree() {
        RequirementState before = stateOf(COURSE, IN_2020);
        draft(COURSE, IN_2020, null, new Asked(false));
        publishAs("second");
        long id = only().id();
        assertThat(findingOf(() -> as("second", () -> run(() -> desk.annul(id, "Nhầm", UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_OWN_PUBLICATION);
        assertThat(findingOf(() -> as("third", () -> run(() -> desk.annul(id, " ", UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_REASON_MISSING);
        assertThat(stateOf(COURSE, IN_2020)).isEqualTo(RequirementState.NOT_APPLICABLE);

        UUID key = UUID.randomUUID();
        as("third", () -> run(() -> desk.annul(id, "Nhầm ngày", key)));
        as("third", () -> run(() -> desk.annul(id, "Nhầm ngày", key)));

        assertThat(stateOf(COURSE, IN_2020)).isEqualTo(before);
        assertThat(only()).satisfies(line -> {
            assertThat(line.status()).isEqualTo(ParameterStatus.ANNULLED);
            assertThat(line.decidedBy()).isEqualTo("job:second");
            assertThat(line.annulledBy()).isEqualTo("job:third");
            assertThat(line.steps()).isEmpty();
        });
        draft(COURSE, IN_2020, null, new Asked(true));
        publishAs("second");
        assertThat(stateOf(COURSE, IN_2020)).isEqualTo(RequirementState.NOT_MET);
    }

    @Test
    void whatWasReplacedHoldsAgainOnceTheLaterIsAnnulled() {
        draft(COURSE, IN_2020, null, new Asked(false));
        publishAs("second");
        draft(COURSE, IN_2021, null, new Asked(true));
        publishAs("second");
        long later = as("first", () -> lists.list()).getFirst().id();
        as("first", () -> run(() -> desk.annul(later, "Nhầm", UUID.randomUUID())));
        assertThat(stateOf(COURSE, IN_2021)).isEqualTo(RequirementState.NOT_APPLICABLE);
    }

    @Test
    void laterDecisionTakesThePlaceOfTheEarlierFromItsFirstDayOn() {
        draft(COURSE, IN_2020, null, new Asked(false));
        publishAs("second");
        draft(COURSE, IN_2021, null, new Asked(true));
        publishAs("second");

        assertThat(stateOf(COURSE, IN_2021.minusDays(1))).isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThat(stateOf(COURSE, IN_2021)).isEqualTo(RequirementState.NOT_MET);
        assertThat(as("first", () -> lists.list()))
                .extracting(line -> line.parameter().validity().from(), ParameterLine::lastsTo)
                .containsExactly(tuple(IN_2021, null), tuple(IN_2020, IN_2021));
    }

    @Test
    void endsOnItsLastDayThoughNoDecisionFollows() {
        draft(COURSE, IN_2020, IN_2021, new Asked(false));
        publishAs("second");
        assertThat(stateOf(COURSE, IN_2021.minusDays(1))).isEqualTo(RequirementState.NOT_APPLICABLE);
        assertThat(stateOf(COURSE, IN_2021)).isEqualTo(RequirementState.NO_DATA);
    }

    @Test
    void theSameKeyAgainChangesNothing() {
        DraftParameter order = order(COURSE, IN_2020, null, "QĐ 7", new Asked(false));
        as("first", () -> run(() -> desk.draft(order)));
        as("first", () -> run(() -> desk.draft(order)));
        UUID key = UUID.randomUUID();
        long id = only().id();
        as("second", () -> run(() -> desk.publish(id, key)));
        as("second", () -> run(() -> desk.publish(id, key)));
        assertThat(as("first", () -> lists.list()))
                .extracting(ParameterLine::status)
                .containsExactly(ParameterStatus.PUBLISHED);
    }

    @Test
    void whatIsDecidedStaysAsItIs() {
        draft(COURSE, IN_2020, null, new Asked(false));
        publishAs("second");
        long id = only().id();
        assertThat(findingOf(() -> as("third", () -> run(() -> desk.publish(id, UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_DECIDED);
        assertThat(findingOf(() -> as("third", () -> run(() -> desk.discard(id, "Sai", UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_DECIDED);
    }

    @Test
    void isDiscardedForAReasonAndLeavesItsDayFree() {
        draft(COURSE, IN_2020, null, new Asked(false));
        long id = only().id();
        assertThat(findingOf(() -> as("first", () -> run(() -> desk.discard(id, " ", UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_REASON_MISSING);
        as("first", () -> run(() -> desk.discard(id, "Nhầm ngày", UUID.randomUUID())));
        draft(COURSE, IN_2020, null, new Asked(true));
        assertThat(as("first", () -> lists.list()))
                .extracting(ParameterLine::status)
                .containsExactly(ParameterStatus.DRAFT, ParameterStatus.DISCARDED);
    }

    @Test
    void takesLevelsBetweenFloorAndCeilingOnly() {
        assertThat(refusalOf(LEVEL, IN_2020, new OfLevel(Level.PROFESSIONAL_ELEMENTARY)))
                .isEqualTo(LawFinding.PARAMETER_NOT_ALLOWED);
        assertThat(refusalOf(LEVEL, IN_2020, new OfLevel(Level.DOCTORATE))).isEqualTo(LawFinding.PARAMETER_NOT_ALLOWED);
        assertThat(refusalOf(LEVEL, IN_2020, new Asked(false))).isEqualTo(LawFinding.PARAMETER_NOT_ALLOWED);
        assertThat(refusalOf(AGE, IN_2020, new OfAge(17, 50))).isEqualTo(LawFinding.PARAMETER_NOT_ALLOWED);
        assertThat(refusalOf(AGE, IN_2020, new OfAge(50, 101))).isEqualTo(LawFinding.PARAMETER_NOT_ALLOWED);
        draft(LEVEL, IN_2020, null, new OfLevel(Level.COLLEGE));
        draft(AGE, IN_2020, null, new OfAge(50, 45));
        assertThat(as("first", () -> lists.list()))
                .extracting(line -> line.parameter().value())
                .containsExactlyInAnyOrder(new OfLevel(Level.COLLEGE), new OfAge(50, 45));
    }

    @Test
    void refusesDaysOutsideTheDocumentAndASecondDraftForADay() {
        assertThat(refusalOf(COURSE, LocalDate.of(2019, 12, 24), new Asked(true)))
                .isEqualTo(LawFinding.PARAMETER_DAY_OUT_OF_RANGE);
        assertThat(refusalOf(COURSE, LocalDate.of(2023, 8, 1), new Asked(true)))
                .isEqualTo(LawFinding.PARAMETER_DAY_OUT_OF_RANGE);
        assertThat(refusalOf("CC12-QLNN", IN_2020, new Asked(true))).isEqualTo(LawFinding.PARAMETER_UNKNOWN);
        draft(COURSE, IN_2020, null, new Asked(true));
        assertThat(refusalOf(COURSE, IN_2020, new Asked(false))).isEqualTo(LawFinding.PARAMETER_SAME_DAY);
        assertThat(findingOf(() -> draft(COURSE, IN_2021, IN_2021, new Asked(true))))
                .isEqualTo(LawFinding.PARAMETER_ENDS_TOO_EARLY);
    }

    @Test
    void namesEverythingThatSpeaksAgainstIt() {
        DraftParameter order = order(LEVEL, IN_2020, IN_2020, " ", new OfLevel(Level.DOCTORATE));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> as("first", () -> run(() -> desk.draft(order))))
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code, Finding::field)
                        .containsExactlyInAnyOrder(
                                tuple(LawFinding.PARAMETER_NOT_ALLOWED, "value"),
                                tuple(LawFinding.PARAMETER_ENDS_TOO_EARLY, "to"),
                                tuple(LawFinding.PARAMETER_DECISION_MISSING, "decision")));
    }

    @Test
    void leavesEachProvinceItsOwn() {
        draft(COURSE, IN_2020, null, new Asked(false));
        publishAs("second");
        UnitPath other = provinces.openProvince();
        UnitPath there = provinces.openCommune(other, "Hai");
        OfficialId colleague = provinces
                .enterHolders(there, "OFFICE_STATISTICS", "Hứa Thị Thử")
                .getFirst();

        assertThat(provinces.as(other, "test", ALL, () -> lists.list())).isEmpty();
        assertThat(stateOf(there, colleague, COURSE, IN_2020)).isEqualTo(RequirementState.NO_DATA);
        long id = only().id();
        assertThat(findingOf(() ->
                        provinces.as(other, "test", ALL, () -> run(() -> desk.publish(id, UUID.randomUUID())))))
                .isEqualTo(LawFinding.PARAMETER_NOT_HERE);
    }

    @Test
    void judgesWhoIsEnteredLaterByWhatIsPublished() {
        draft(COURSE, IN_2020, null, new Asked(false));
        publishAs("second");
        OfficialId newcomer = provinces
                .enterHolders(commune, "OFFICE_STATISTICS", "Hoàng Thị Mới")
                .getFirst();
        assertThat(stateOf(commune, newcomer, COURSE, IN_2020)).isEqualTo(RequirementState.NOT_APPLICABLE);
    }

    /** Who began before a publication and stores after it would store a standing under the old law: a lost race. */
    @Test
    void nobodyIsStoredUnderALawThatHasChangedMeanwhile() {
        draft(COURSE, IN_2020, null, new Asked(false));
        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> provinces.in(
                        commune,
                        () -> transaction.execute(_ -> {
                            jdbc.sql("SELECT COUNT(*) FROM official")
                                    .query(Integer.class)
                                    .single();
                            CompletableFuture.runAsync(() -> publishAs("second"))
                                    .join();
                            return register.enter(provinces.holders(commune, "OFFICE_STATISTICS", "Hoàng Thị Muộn"));
                        })));
        OfficialId newcomer = provinces
                .enterHolders(commune, "OFFICE_STATISTICS", "Hoàng Thị Muộn")
                .getFirst();
        assertThat(stateOf(commune, newcomer, COURSE, IN_2020)).isEqualTo(RequirementState.NOT_APPLICABLE);
    }

    @Test
    void isReadInACommuneButWrittenByTheProvinceOnly() {
        draft(COURSE, IN_2020, null, new Asked(false));
        assertThat(provinces.as(commune, "test", Set.of(LawPermissions.READ), () -> lists.list()))
                .isEmpty();
        publishAs("second");
        assertThat(provinces.as(commune, "test", Set.of(LawPermissions.READ), () -> lists.list()))
                .hasSize(1);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> provinces.as(
                        commune,
                        "test",
                        ALL,
                        () -> run(() -> desk.draft(order(COURSE, IN_2021, null, "QĐ 8", new Asked(true))))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(
                        province,
                        "test",
                        Set.of(LawPermissions.READ),
                        () -> run(() -> desk.draft(order(COURSE, IN_2021, null, "QĐ 8", new Asked(true))))));
    }

    private void draft(String name, LocalDate from, @Nullable LocalDate to, ProvincialParameter.Value value) {
        as("first", () -> run(() -> desk.draft(order(name, from, to, "QĐ 7", value))));
    }

    private static DraftParameter order(
            String name, LocalDate from, @Nullable LocalDate to, String decision, ProvincialParameter.Value value) {
        return new DraftParameter(name, from, to, decision, value, UUID.randomUUID());
    }

    private void publishAs(String actor) {
        long id = as("first", () -> lists.list()).stream()
                .filter(line -> line.status() == ParameterStatus.DRAFT)
                .findFirst()
                .orElseThrow()
                .id();
        as(actor, () -> run(() -> desk.publish(id, UUID.randomUUID())));
    }

    private ParameterLine only() {
        List<ParameterLine> lines = as("first", () -> lists.list());
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private FindingCode refusalOf(String name, LocalDate from, ProvincialParameter.Value value) {
        return findingOf(() -> draft(name, from, null, value));
    }

    private RequirementState stateOf(String requirement, LocalDate date) {
        return stateOf(commune, clerk, requirement, date);
    }

    private RequirementState stateOf(UnitPath unit, OfficialId official, String requirement, LocalDate date) {
        return provinces
                .in(unit, () -> standings.requirementsOf(List.of(official), date))
                .getOrDefault(official, List.of())
                .stream()
                .filter(line -> line.requirement().equals(requirement))
                .map(RequirementLine::state)
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(String actor, Callable<T> work) {
        return provinces.as(province, actor, ALL, work);
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private static FindingCode findingOf(Runnable work) {
        try {
            work.run();
        } catch (BusinessRuleViolation refused) {
            return refused.findings().getFirst().code();
        }
        throw new AssertionError("Nothing was refused");
    }
}
