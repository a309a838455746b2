package vn.nangchuan.standings.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.officials.EnterOfficial;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.ProvincialParameter.OfLevel;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.FactCollector;
import vn.nangchuan.standings.FactSource;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.LawDraft;
import vn.nangchuan.standings.law.LawDraftId;
import vn.nangchuan.standings.law.LawDrafts;
import vn.nangchuan.standings.law.LawFinding;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.standings.law.ParameterDesk;
import vn.nangchuan.standings.law.TrialValue;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.UnitPermissions;

/** The sandbox, on two communes whose office clerks lack the state management course or nothing. */
@PortalTest
@OwnSchemas("nc_sandbox")
class PolicySandboxTests {

    private static final Set<String> MAY_TRY =
            Set.of(LawPermissions.TRY, StandingPermissions.READ, UnitPermissions.READ, TrainingPermissions.READ);
    private static final Set<String> MAY_DECIDE =
            Set.of(LawPermissions.READ, LawPermissions.DRAFT, LawPermissions.PUBLISH);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
    private static final String COURSE = "CC19-QLNN";
    private static final String LEVEL = "CC19-CM-MT";
    private static final Scenario ASKED = trial(COURSE, IN_2020, new Asked(true));
    private static final Scenario NOT_ASKED = trial(COURSE, IN_2020, new Asked(false));

    /** Tries to write while the sandbox reads. */
    @TestConfiguration(proxyBeanMethods = false)
    static class WritingConfiguration {

        @Bean
        Writer writer(JdbcClient jdbc) {
            return new Writer(jdbc);
        }
    }

    static final class Writer implements FactSource {

        private final JdbcClient jdbc;
        private boolean isWriting;
        private final List<String> refusals = new ArrayList<>();

        Writer(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void addFacts(Collection<OfficialId> officials, FactCollector facts) {}

        @Override
        public void addAllFacts(FactCollector facts) {
            if (!isWriting) {
                return;
            }
            try {
                jdbc.sql("UPDATE official SET full_name = 'Bị sửa'").update();
            } catch (DataAccessException refused) {
                refusals.add(String.valueOf(refused.getMostSpecificCause().getMessage()));
            }
        }
    }

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    TestClock clock;

    @Autowired
    PolicySandbox sandbox;

    @Autowired
    LawDrafts drafts;

    @Autowired
    ParameterDesk desk;

    @Autowired
    StandingLists standings;

    @Autowired
    CurrentLaw currentLaw;

    @Autowired
    Register register;

    @Autowired
    StatementCounter statements;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DatabaseAccess access;

    @Autowired
    Writer writer;

    private UnitPath province;
    private UnitPath one;
    private UnitPath two;
    private OfficialId lacking;

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        clock.setTo(TestClock.FIRST_DAY);
        writer.isWriting = false;
        province = provinces.openProvince();
        one = provinces.openCommune(province, "Một");
        two = provinces.openCommune(province, "Hai");
        lacking = enter(one, "Nông Văn Thiếu", false);
        enter(one, "Hứa Thị Đủ", true);
        enter(two, "Hoàng Văn Thiếu", false);
    }

    @Test
    void showsWhoFallsAndWhoRisesUnderEither() {
        SandboxAnswer answer = compare(ASKED, NOT_ASKED);

        assertThat(answer.inForce().people()).containsOnly(Map.entry(Outcome.Group.NO_DATA, 2), met(1));
        assertThat(answer.first().totals().people()).containsOnly(Map.entry(Outcome.Group.BELOW, 2), met(1));
        assertThat(answer.first().movements().people()).containsOnly(Map.entry(Movement.FALLS, 2));
        assertThat(answer.second().totals().people()).containsOnly(met(3));
        assertThat(answer.second().movements().people()).containsOnly(Map.entry(Movement.RISES, 2));
        assertThat(answer.second().totals().rate()).hasValue(1);
    }

    @Test
    void saysInWhichCommunePostAndRequirement() {
        enter(two, "Vi Thị Thiếu", false);
        SandboxAnswer answer = compare(Scenario.IN_FORCE, ASKED);

        assertThat(answer.units())
                .extracting(
                        line -> line.what().name(),
                        line -> line.second().of(Movement.FALLS),
                        line -> line.first().all())
                .containsExactly(tuple("Hai", 2, 0), tuple("Một", 1, 0));
        assertThat(answer.posts())
                .extracting(line -> line.what().value(), line -> line.second().of(Movement.FALLS))
                .containsExactly(tuple("OFFICE_STATISTICS", 3));
        assertThat(answer.rules())
                .extracting(line -> line.what().id(), line -> line.second(), line -> line.first())
                .containsExactly(tuple(COURSE, new RuleCounts(3, 0), new RuleCounts(0, 0)));
    }

    @Test
    void namesThoseConcernedWithWhatWouldBeLacking() {
        SandboxAnswer answer = compare(Scenario.IN_FORCE, ASKED);

        ConcernedOfficial person = answer.concerned().stream()
                .filter(concerned -> concerned.official().equals(lacking))
                .findFirst()
                .orElseThrow();
        assertThat(person.before()).isEqualTo(Outcome.NO_DATA);
        assertThat(person.first()).isEqualTo(Change.none(Outcome.NO_DATA));
        assertThat(person.second()).isEqualTo(new Change(Outcome.NOT_MET, Movement.FALLS, List.of(COURSE), List.of()));
        assertThat(as(() -> sandbox.names(List.of(lacking))))
                .extracting(OfficialName::name)
                .containsExactly("Nông Văn Thiếu");
        assertThat(as(() -> sandbox.names(List.of()))).isEmpty();
    }

    @Test
    void changesNobodyWhereTheLawInForceIsTried() {
        SandboxAnswer answer = compare(Scenario.IN_FORCE, Scenario.IN_FORCE);

        assertThat(answer.concerned()).isEmpty();
        assertThat(answer.units()).isEmpty();
        assertThat(answer.second().totals()).isEqualTo(answer.inForce());
    }

    @Test
    void changesNobodyBeforeTheFirstDayOfWhatIsTried() {
        assertThat(compareOn(IN_2020.minusDays(1), Scenario.IN_FORCE, ASKED).concerned())
                .isEmpty();
    }

    @Test
    void saysTodayWhatPublishingWillLeadTo() {
        draft(COURSE, IN_2020, new Asked(true));
        Totals foretold = compare(Scenario.IN_FORCE, draftScenario()).second().totals();
        publish();

        UnitFigures figures = provinces.in(province, () -> standings.figuresBelow(province.unit(), IN_2020)).stream()
                .reduce(UnitFigures.none(province.unit()), UnitFigures::plus);
        assertThat(foretold.of(Outcome.Group.MET)).isEqualTo(figures.met()).isEqualTo(1);
        assertThat(foretold.of(Outcome.Group.BELOW)).isEqualTo(figures.below()).isEqualTo(2);
        assertThat(compare(Scenario.IN_FORCE, Scenario.IN_FORCE).inForce()).isEqualTo(foretold);
    }

    @Test
    void laterDecisionCutsWhatIsTriedAsItWouldWhenPublished() {
        draft(COURSE, IN_2020.plusYears(1), new Asked(false));
        publish();

        assertThat(compareOn(IN_2020, Scenario.IN_FORCE, ASKED)
                        .second()
                        .movements()
                        .of(Movement.FALLS))
                .isEqualTo(2);
        assertThat(compareOn(IN_2020.plusYears(1), Scenario.IN_FORCE, ASKED).concerned())
                .isEmpty();
    }

    @Test
    void saysWhyADraftOrAValueCannotBecomeLaw() {
        draft(COURSE, IN_2020, new Asked(true));
        Scenario waiting = draftScenario();
        assertThat(findingOf(trial(LEVEL, IN_2020, new OfLevel(Level.DOCTORATE))))
                .isEqualTo(LawFinding.PARAMETER_NOT_ALLOWED);
        assertThat(findingOf(trial("CC19-NICHTS", IN_2020, new Asked(true)))).isEqualTo(LawFinding.PARAMETER_UNKNOWN);
        assertThat(findingOf(new Scenario(waiting.drafts(), ASKED.values())))
                .as("a draft and a value for the same day")
                .isEqualTo(LawFinding.PARAMETER_SAME_DAY);
        publish();
        assertThat(findingOf(waiting)).as("published meanwhile").isEqualTo(LawFinding.PARAMETER_NOT_HERE);
        assertThat(findingOf(ASKED)).as("published for that day").isEqualTo(LawFinding.PARAMETER_SAME_DAY);
    }

    @Test
    void aDraftOfTheSameDayIsNoObstacleToTryingAnotherValueBesideIt() {
        draft(COURSE, IN_2020, new Asked(true));
        SandboxAnswer answer = compare(draftScenario(), NOT_ASKED);
        assertThat(answer.first().movements().of(Movement.FALLS)).isEqualTo(2);
        assertThat(answer.second().movements().of(Movement.RISES)).isEqualTo(2);
    }

    @Test
    void countsNobodyOutsideTheRate() {
        provinces.enterHolders(one, "PART_TIME_STAFF", "Lô Thị Bán");
        provinces.enterHolders(one, "SCHOOL_EMPLOYEE", "Lô Thị Trường");
        provinces.enterHolders(one, "OTHER_TRAINEE", "Lô Văn Nguồn");
        assertThat(compare(Scenario.IN_FORCE, ASKED).inForce().all()).isEqualTo(3);
    }

    @Test
    void sumsUpWhatTheGapNeedsByProgramme() {
        ProgrammeId programme = classes.enterStateManagement(province);
        classes.open(provinces.openDistrict(province, "Văn Lãng"), programme, 10);

        Gap gap = compare(Scenario.IN_FORCE, ASKED).second().gap();

        assertThat(gap.people()).isEqualTo(2);
        assertThat(gap.programmes())
                .extracting(
                        need -> need.programme().id(), ProgrammeNeed::places, ProgrammeNeed::days, ProgrammeNeed::cost)
                .containsExactly(tuple(programme, 2, 20L, 7_600_000L));
        assertThat(gap.placesWithoutPrice()).isZero();
        assertThat(gap.withoutProgramme()).isEmpty();
    }

    @Test
    void saysWhereNoPriceAndNoProgrammeIsKnownInsteadOfGuessing() {
        classes.enterStateManagement(province);
        Scenario two = new Scenario(
                Set.of(),
                List.of(
                        new TrialValue(COURSE, IN_2020, new Asked(true)),
                        new TrialValue("CC19-DTTS", IN_2020, new Asked(true))));
        enter(one, "Vi Văn Tiếng", true, true);

        Gap gap = compare(Scenario.IN_FORCE, two).second().gap();

        assertThat(gap.knownCost()).isZero();
        assertThat(gap.placesWithoutPrice()).isEqualTo(2);
        assertThat(gap.withoutProgramme())
                .extracting(need -> need.paper().criterion(), PaperNeed::people)
                .containsExactly(tuple(Criterion.MINORITY_LANGUAGE, 1));
    }

    @Test
    void writesNothingAndTheDatabaseWouldRefuseIt() throws SQLException {
        draft(COURSE, IN_2020, new Asked(true));
        Law before = lawInForce();
        Map<String, Long> tables = checksums();
        writer.isWriting = true;

        compare(draftScenario(), NOT_ASKED);

        assertThat(writer.refusals).singleElement().asString().containsIgnoringCase("read only");
        assertThat(checksums()).isEqualTo(tables);
        assertThat(lawInForce()).isSameAs(before);
    }

    @Test
    void takesAsManyStatementsForManyAsForFew() throws Exception {
        int forFew = statementsOf();
        IntStream.range(0, 30).forEach(number -> enter(one, "Người thứ " + number, number % 2 == 0));
        assertThat(statementsOf()).isEqualTo(forFew).isLessThanOrEqualTo(12);
    }

    @Test
    void readsItsOwnProvinceOnlyAndAsksForThePermission() {
        UnitPath other = provinces.openProvince();
        enter(provinces.openCommune(other, "Ba"), "Lý Văn Xa", false);

        assertThat(compare(Scenario.IN_FORCE, ASKED).inForce().all()).isEqualTo(3);
        assertThat(provinces.as(other, "reader", MAY_TRY, () -> sandbox.names(List.of(lacking))))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(
                        province,
                        "reader",
                        Set.of(LawPermissions.READ, StandingPermissions.READ),
                        () -> sandbox.compare(new SandboxRequest(IN_2020, Scenario.IN_FORCE, ASKED))));
    }

    private static Map.Entry<Outcome.Group, Integer> met(int people) {
        return Map.entry(Outcome.Group.MET, people);
    }

    private SandboxAnswer compare(Scenario first, Scenario second) {
        return compareOn(IN_2020, first, second);
    }

    private SandboxAnswer compareOn(LocalDate date, Scenario first, Scenario second) {
        return as(() -> sandbox.compare(new SandboxRequest(date, first, second)));
    }

    private <T> T as(Callable<T> work) {
        return provinces.as(province, "reader", MAY_TRY, work);
    }

    private int statementsOf() throws Exception {
        return statements.count(() -> compare(NOT_ASKED, ASKED));
    }

    private Law lawInForce() {
        return as(() -> transaction.execute(_ -> currentLaw.get()));
    }

    private LawFinding findingOf(Scenario scenario) {
        try {
            compare(Scenario.IN_FORCE, scenario);
        } catch (BusinessRuleViolation refused) {
            return (LawFinding) refused.findings().getFirst().code();
        }
        throw new AssertionError("Nothing was refused");
    }

    private static Scenario trial(String name, LocalDate from, ProvincialParameter.Value value) {
        return new Scenario(Set.of(), List.of(new TrialValue(name, from, value)));
    }

    private Scenario draftScenario() {
        return new Scenario(
                Set.of(as(() -> drafts.waiting()).stream()
                        .map(LawDraft::id)
                        .findFirst()
                        .orElseThrow()),
                List.of());
    }

    private void draft(String name, LocalDate from, ProvincialParameter.Value value) {
        DraftParameter order = new DraftParameter(name, from, null, "QĐ 7", value, UUID.randomUUID());
        decide("first", () -> desk.draft(order));
    }

    private void publish() {
        LawDraftId.OfParameter draft =
                (LawDraftId.OfParameter) as(() -> drafts.waiting()).getFirst().id();
        decide("second", () -> desk.publish(draft.id(), UUID.randomUUID()));
    }

    private void decide(String actor, Runnable work) {
        provinces.as(province, actor, MAY_DECIDE, () -> {
            work.run();
            return true;
        });
    }

    private OfficialId enter(UnitPath commune, String name, boolean hasCourse) {
        return enter(commune, name, hasCourse, false);
    }

    /** An office clerk who has every paper, perhaps but the state management course and the language. */
    private OfficialId enter(UnitPath commune, String name, boolean hasCourse, boolean languageDuty) {
        List<NewQualification> papers = new ArrayList<>(List.of(
                paper(Criterion.GENERAL_EDUCATION, Level.UPPER_SECONDARY, null),
                paper(Criterion.PROFESSIONAL, Level.BACHELOR, ProfessionalField.LAW),
                paper(Criterion.INFORMATION_TECHNOLOGY, Level.IT_BASIC, null),
                paper(Criterion.POLITICAL_THEORY, Level.POLITICAL_ADVANCED, null),
                paper(Criterion.HEALTH, null, null),
                paper(Criterion.GENERAL_ATTESTATION, null, null)));
        if (hasCourse) {
            papers.add(paper(Criterion.STATE_MANAGEMENT, null, null));
        }
        LocalDate appointed = LocalDate.of(2015, 5, 1);
        EnterOfficial entry = new EnterOfficial(
                commune.unit(),
                name,
                null,
                LocalDate.of(1975, 1, 1),
                null,
                null,
                LocalDate.of(2019, 6, 1),
                List.of(new NewPosting("OFFICE_STATISTICS", commune.unit(), appointed, null, appointed, languageDuty)),
                papers);
        return provinces.in(commune, () -> register.enter(List.of(entry))).getFirst();
    }

    private static NewQualification paper(
            Criterion criterion, @Nullable Level level, @Nullable ProfessionalField field) {
        return new NewQualification(criterion, level, field, LocalDate.of(2010, 6, 1), "Trường Thử nghiệm", null);
    }

    /** Of all tables, as they are. */
    private Map<String, Long> checksums() throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SHOW TABLES")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            try (ResultSet rows = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", names))) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(30);
        return found;
    }
}
