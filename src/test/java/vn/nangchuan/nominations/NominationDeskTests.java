package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nangchuan.nominations.NominationFixture.nominating;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.TrainingFinding;

@PortalTest
class NominationDeskTests {

    private static final String STATE_MANAGEMENT = "CB04-BT-NV-QLNN";
    private static final int ROUNDS = 5;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    NominationDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NominationLists lists;

    @Autowired
    Register register;

    @Autowired
    StatementCounter statements;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath host;
    private UnitPath commune;
    private ProgrammeId programme;
    private TrainingClassId trainingClass;
    private OfficialId official;

    @BeforeEach
    void anOpenClassAndAnOfficialWhoLacksItsPaper() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        host = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(host, "Tân Lang");
        programme = classes.enterStateManagement(province);
        trainingClass = classes.open(host, programme, 10);
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
    }

    @Test
    void nominatesStraightToTheHost() {
        NominationId id = fixture.asCommune(
                commune,
                () -> desk.nominate(nominating(trainingClass, official, STATE_MANAGEMENT, " Sắp được bổ nhiệm ")));

        NominationDetails details = fixture.details(commune, id);
        assertThat(details.line().status()).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(details.line().note()).isEqualTo("Sắp được bổ nhiệm");
        assertThat(details.line().official()).isEqualTo(official);
        assertThat(details.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.step()).isEqualTo(NominationStep.SUBMIT);
            assertThat(decision.decidedBy()).isEqualTo("job:commune");
            assertThat(decision.decidedAt()).isEqualTo("2019-07-19T01:00:00Z");
        });
    }

    @Test
    void findsNothingAgainstWhoLacksThePaper() {
        assertThat(check(trainingClass, official)).isEmpty();
    }

    @Test
    void asksForAReasonWhereNothingIsLacking() {
        holdStateManagement(LocalDate.of(2018, 1, 15));

        assertThat(codes(check(trainingClass, official)))
                .containsExactly(
                        NominationFinding.REQUIREMENT_ALREADY_MET, NominationFinding.NOMINATION_REASON_MISSING);
        assertThatThrownBy(() -> fixture.nominate(commune, trainingClass, official))
                .hasMessageContaining("NOMINATION_REASON_MISSING");
        assertThat(fixture.asCommune(
                        commune, () -> desk.nominate(nominating(trainingClass, official, null, "Cập nhật kiến thức"))))
                .isNotNull();
    }

    @Test
    void asksForNoReasonWhereNoStandardAsksForThePaper() {
        ProgrammeId defence = classes.enterProgramme(province, "QPAN", Criterion.DEFENCE, Level.DEFENCE_GROUP_4);

        assertThat(check(classes.open(host, defence, 10), official)).isEmpty();
    }

    /** Trap T-29: classes are for others too, of whom no standard asks anything that could be met already. */
    @ParameterizedTest
    @ValueSource(strings = {"SCHOOL_EMPLOYEE", "VILLAGE_HEAD", "OTHER_TRAINEE"})
    void whoIsNoOfficialTakesASeatWithoutAReason(String post) {
        OfficialId trainee =
                provinces.enterHolders(commune, post, "Vi Thị Viên").getFirst();
        TrainingClassId forOne = classes.open(host, programme, 1);

        assertThat(check(forOne, trainee)).isEmpty();
        assertThat(fixture.nominate(commune, forOne, trainee)).isNotNull();
    }

    @Test
    void judgesOnTheFirstDayOfTheClassNotToday() {
        holdStateManagement(FIRST_MONDAY);

        assertThat(codes(check(trainingClass, official)))
                .containsExactly(
                        NominationFinding.REQUIREMENT_ALREADY_MET, NominationFinding.NOMINATION_REASON_MISSING);
    }

    private void holdStateManagement(LocalDate issued) {
        provinces.in(
                commune,
                () -> register.recordQualification(
                        official,
                        new NewQualification(
                                Criterion.STATE_MANAGEMENT, null, null, issued, "Trường Chính trị", "1/QLNN")));
    }

    @Test
    void refusesAProgrammeThatDoesNotMendTheRequirement() {
        Nominate command = nominating(trainingClass, official, "CB04-BT-LLCT", null);

        assertThat(fixture.asCommune(commune, () -> desk.check(command)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(NominationFinding.PROGRAMME_DOES_NOT_MEND);
                    assertThat(finding.field()).isEqualTo("requirement");
                });
    }

    @Test
    void followsTheRequirementThroughAChangeOfLaw() {
        OfficialId clerk = provinces
                .enterHolders(commune, "OFFICE_STATISTICS", "Hứa Thị Thử")
                .getFirst();
        LocalDate underTheNewRules = LocalDate.of(2020, 1, 6);
        TrainingClassId next = classes.open(
                TestClasses.plan(
                        host,
                        programme,
                        10,
                        List.of(
                                new SittingDays(underTheNewRules, underTheNewRules.plusDays(4)),
                                new SittingDays(underTheNewRules.plusWeeks(1), underTheNewRules.plusWeeks(1)))),
                host);

        assertThat(checkFor(nominating(next, clerk, "CC12-QLNN", null))).isEmpty();
        assertThat(codes(checkFor(nominating(next, clerk, "CC12-IT", null))))
                .containsExactly(NominationFinding.PROGRAMME_DOES_NOT_MEND);

        fixture.asCommune(commune, () -> desk.nominate(nominating(next, clerk, "CC12-QLNN", null)));
        assertThat(isNominatedFor(clerk, "CC12-QLNN")).isTrue();
        assertThat(isNominatedFor(clerk, "CC19-QLNN")).isFalse();

        clock.setTo(LocalDate.of(2019, 12, 25));
        assertThat(isNominatedFor(clerk, "CC19-QLNN")).isTrue();
        assertThat(isNominatedFor(clerk, "CC19-IT")).isFalse();
    }

    private List<Finding> checkFor(Nominate command) {
        return fixture.asCommune(commune, () -> desk.check(command));
    }

    private boolean isNominatedFor(OfficialId who, String rule) {
        return fixture.asCommune(commune, () -> lists.ofOfficial(who)).stream().anyMatch(line -> line.isFor(rule));
    }

    @Test
    void takesAnybodyIntoAProgrammeThatLeadsToNoPaper() {
        ProgrammeId conduct = classes.enterProgramme(province, "VH-CV", null, null);

        assertThat(check(classes.open(host, conduct, 10), official)).isEmpty();
    }

    @Test
    void refusesASecondNominationForTheSameClass() {
        fixture.nominate(commune, trainingClass, official);

        assertThatThrownBy(() -> fixture.nominate(commune, trainingClass, official))
                .hasMessage("ALREADY_NOMINATED");
    }

    @Test
    void nominatesAnewAfterARefusal() {
        NominationId refused = fixture.nominate(commune, trainingClass, official);
        fixture.take(host, commune, refused, NominationStep.REFUSE);

        assertThat(fixture.nominate(commune, trainingClass, official)).isNotEqualTo(refused);
    }

    @Test
    void asksWhyAnotherClassOfTheProgrammeAndTellsTheHost() {
        fixture.nominate(commune, trainingClass, official);
        TrainingClassId later = classes.open(TestClasses.plan(host, programme, 10, List.of(week(8), week(10))), host);

        assertThat(codes(check(later, official)))
                .containsExactly(
                        NominationFinding.ALREADY_NOMINATED_ELSEWHERE, NominationFinding.NOMINATION_REASON_MISSING);
        assertThatThrownBy(() -> fixture.nominate(commune, later, official))
                .hasMessageContaining("NOMINATION_REASON_MISSING");

        Nominate reasoned = new Nominate(later, official, null, "Lớp trước có thể hoãn", UUID.randomUUID());
        NominationId second = fixture.asCommune(commune, () -> desk.nominate(reasoned));
        assertThat(fixture.details(host, second).line().note()).isEqualTo("Lớp trước có thể hoãn");
        assertThat(provinces.in(
                        commune,
                        () -> jdbc.sql("SELECT reason FROM audit_line WHERE reason IS NOT NULL")
                                .query(String.class)
                                .list()))
                .contains("Lớp trước có thể hoãn");
    }

    @Test
    void ofTwoClerksAtOnceOneIsAskedWhyAnotherClassOfTheProgramme() throws Exception {
        TrainingClassId later = classes.open(TestClasses.plan(host, programme, 10, List.of(week(8), week(10))), host);
        for (int round = 0; round < ROUNDS; round++) {
            OfficialId each = provinces.enterSecretary(commune, "Nông Văn " + round);

            List<String> outcomes = AtOnce.of(List.of(
                    () -> outcome(() -> fixture.nominate(commune, trainingClass, each)),
                    () -> outcome(() -> fixture.nominate(commune, later, each))));

            assertThat(outcomes)
                    .as("round %d", round)
                    .filteredOn("done"::equals)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.contains("NOMINATION_REASON_MISSING"))
                    .hasSize(1);
            assertThat(fixture.asCommune(commune, () -> lists.ofOfficial(each))).hasSize(1);
        }
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (BusinessRuleViolation violation) {
            return String.valueOf(violation.getMessage());
        }
    }

    @Test
    void comparesSittingsNotWholeClasses() {
        NominationId first = fixture.nominate(commune, trainingClass, official);
        fixture.take(host, commune, first, NominationStep.ACCEPT);
        ProgrammeId conduct = classes.enterProgramme(province, "VH-CV", null, null);
        TrainingClassId between = classes.open(
                TestClasses.plan(
                        host, conduct, 10, List.of(new SittingDays(day(7), day(8)), new SittingDays(day(9), day(11)))),
                host);
        TrainingClassId touching = classes.open(
                TestClasses.plan(
                        host, conduct, 10, List.of(new SittingDays(day(7), day(8)), new SittingDays(day(18), day(18)))),
                host);

        assertThat(check(between, official)).isEmpty();
        assertThat(check(touching, official)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(NominationFinding.OVERLAPPING_CLASS);
            assertThat(finding.isError()).isTrue();
            assertThat(finding.arguments()).containsExactly("Lớp thử nghiệm");
        });
    }

    @Test
    void warnsOfAnOverlapWithAClassOnlyNominatedFor() {
        fixture.nominate(commune, trainingClass, official);
        ProgrammeId conduct = classes.enterProgramme(province, "VH-CV", null, null);

        assertThat(check(classes.open(host, conduct, 10), official))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(NominationFinding.OVERLAPPING_NOMINATION);
                    assertThat(finding.isError()).isFalse();
                });
    }

    @Test
    void saysWhenTheClassTakesNobodyAnyMore() {
        classes.take(host, trainingClass, ClassStep.CLOSE_LIST);

        assertThat(codes(check(trainingClass, official))).containsExactly(TrainingFinding.CLASS_NOT_OPEN);
    }

    @Test
    void wantsThreeDaysBeforeTheFirst() {
        clock.setTo(FIRST_MONDAY.minusDays(3));
        assertThat(check(trainingClass, official)).isEmpty();

        clock.setTo(FIRST_MONDAY.minusDays(2));
        assertThat(codes(check(trainingClass, official))).containsExactly(NominationFinding.STARTS_TOO_SOON);
    }

    @Test
    void saysWhenASeatOrAPlaceOnTheWaitingListIsLeft() {
        TrainingClassId small = classes.open(host, programme, 1);
        NominationId first = fixture.nominate(commune, small, provinces.enterSecretary(commune, "Nông Văn Trước"));
        fixture.take(host, commune, first, NominationStep.ACCEPT);

        assertThat(codes(check(small, official))).containsExactly(NominationFinding.CLASS_FULL_WAITING_LIST);

        for (OfficialId waiting : provinces.enterSecretaries(commune, "Nông Văn Hai", "Nông Văn Ba")) {
            NominationId id = fixture.nominate(commune, small, waiting);
            fixture.take(host, commune, id, NominationStep.WAITLIST);
        }
        assertThat(codes(check(small, official))).containsExactly(TrainingFinding.CLASS_FULL);
    }

    @Test
    void seesNoOfficialOfAnotherCommune() {
        UnitPath other = provinces.openCommune(host, "Tân Mỹ");

        assertThatThrownBy(() -> fixture.nominate(other, trainingClass, official))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void checksAnyNumberOfOfficialsAndClassesInSevenStatements() throws Exception {
        List<OfficialId> twenty = new ArrayList<>(List.of(official));
        twenty.addAll(provinces.enterSecretaries(
                commune, IntStream.range(1, 20).mapToObj(n -> "Nông Văn " + n).toArray(String[]::new)));
        TrainingClassId later = classes.open(TestClasses.plan(host, programme, 10, List.of(week(8), week(10))), host);

        int forOne = statements.count(() -> check(trainingClass, official));
        int forTwenty = statements.count(() -> checkAll(List.of(trainingClass, later), twenty));

        assertThat(forOne).isEqualTo(7);
        assertThat(forTwenty).isEqualTo(forOne);
    }

    @Test
    void judgesEachClassOnItsOwnFirstDay() {
        TrainingClassId later = classes.open(TestClasses.plan(host, programme, 10, List.of(week(8), week(10))), host);
        holdStateManagement(FIRST_MONDAY.plusWeeks(4));

        Map<Nominate, List<Finding>> findings = checkAll(List.of(trainingClass, later), List.of(official));

        assertThat(findings.values())
                .extracting(NominationDeskTests::codes)
                .containsExactly(
                        List.of(),
                        List.of(
                                NominationFinding.REQUIREMENT_ALREADY_MET,
                                NominationFinding.NOMINATION_REASON_MISSING));
    }

    @Test
    void theSameKeyNominatesOnce() {
        Nominate command = nominating(trainingClass, official);

        NominationId id = fixture.asCommune(commune, () -> desk.nominate(command));
        NominationId again = fixture.asCommune(commune, () -> desk.nominate(command));

        assertThat(again).isEqualTo(id);
        assertThat(fixture.details(commune, id).decisions()).hasSize(1);
    }

    @Test
    void mendsAndSubmitsAgainWhatWasReturned() {
        NominationId id = fixture.nominate(commune, trainingClass, official);
        fixture.take(host, commune, id, NominationStep.RETURN);
        int version = fixture.details(commune, id).line().version();

        fixture.asCommune(commune, () -> {
            desk.resubmit(new ResubmitNomination(id, version, STATE_MANAGEMENT, "Đã bổ sung", UUID.randomUUID()));
            return id;
        });

        NominationDetails details = fixture.details(commune, id);
        assertThat(details.line().status()).isEqualTo(NominationStatus.SUBMITTED);
        assertThat(details.line().requirement()).isEqualTo(STATE_MANAGEMENT);
        assertThat(details.decisions())
                .extracting(NominationDetails.Decision::reason)
                .containsExactly(null, "Hồ sơ chưa rõ", "Đã bổ sung");
    }

    @Test
    void listsTheNominationsOfACommuneInOneStatementBesideThatOfTheLaw() throws Exception {
        NominationId id = fixture.nominate(commune, trainingClass, official);

        assertThat(fixture.asCommune(commune, () -> lists.ofUnit(commune.unit())))
                .extracting(NominationLine::id)
                .containsExactly(id);
        assertThat(statements.count(() -> fixture.asCommune(commune, () -> lists.ofUnit(commune.unit()))))
                .isEqualTo(2);
    }

    private List<Finding> check(TrainingClassId id, OfficialId who) {
        return checkFor(nominating(id, who));
    }

    private Map<Nominate, List<Finding>> checkAll(List<TrainingClassId> ids, List<OfficialId> officials) {
        List<Nominate> commands = ids.stream()
                .flatMap(id -> officials.stream().map(who -> nominating(id, who)))
                .toList();
        return fixture.asCommune(commune, () -> desk.check(commands));
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static LocalDate day(int afterTheFirst) {
        return FIRST_MONDAY.plusDays(afterTheFirst);
    }

    private static SittingDays week(int afterTheFirst) {
        return new SittingDays(
                FIRST_MONDAY.plusWeeks(afterTheFirst),
                FIRST_MONDAY.plusWeeks(afterTheFirst).plusDays(4));
    }
}
