package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;
import static vn.nangchuan.testing.TestClasses.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class ClassListsTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassFixture fixture;

    @Autowired
    ClassLists lists;

    @Autowired
    EnrolmentLists enrolments;

    @Autowired
    StatementCounter statements;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath district;
    private UnitPath commune;
    private ProgrammeId programme;

    @BeforeEach
    void aDistrict() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        programme = classes.enterStateManagement(province);
    }

    @Test
    void findsTheOpenClassesThatMendALack() {
        ProgrammeId elementary =
                classes.enterProgramme(province, "SC-LLCT", Criterion.POLITICAL_THEORY, Level.POLITICAL_ELEMENTARY);
        ProgrammeId intermediate =
                classes.enterProgramme(province, "TC-LLCT", Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE);
        classes.open(district, programme, 10);
        TrainingClassId low = classes.open(district, elementary, 10);
        TrainingClassId high = classes.open(district, intermediate, 10);
        TrainingClassId cancelled = classes.open(district, intermediate, 10);
        classes.take(district, cancelled, ClassStep.CANCEL);

        assertThat(thatMend(Level.POLITICAL_ELEMENTARY, FIRST_MONDAY.minusDays(1)))
                .containsExactly(low, high);
        assertThat(thatMend(Level.POLITICAL_INTERMEDIATE, FIRST_MONDAY.minusDays(1)))
                .containsExactly(high);
        assertThat(thatMend(Level.POLITICAL_ELEMENTARY, FIRST_MONDAY)).isEmpty();
    }

    private List<TrainingClassId> thatMend(Level least, LocalDate date) {
        return provinces.in(commune, () -> lists.thatMend(Criterion.POLITICAL_THEORY, least, Set.of(), date)).stream()
                .map(ClassLine::id)
                .toList();
    }

    @Test
    void showsTheClassesOfAPeriodWithSeatsLeft() throws Exception {
        TrainingClassId id = classes.open(district, programme, 10);
        fixture.enrol(district, id, provinces.enterSecretary(commune, "Nông Văn Thử"), commune);

        assertThat(between(FIRST_MONDAY.plusDays(18), FIRST_MONDAY.plusDays(30)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(id);
                    assertThat(line.seatsLeft()).isEqualTo(9);
                    assertThat(line.hostName()).isEqualTo("Văn Lãng");
                    assertThat(line.programme().criterion()).isEqualTo(Criterion.STATE_MANAGEMENT);
                });
        assertThat(between(FIRST_MONDAY.plusDays(19), FIRST_MONDAY.plusDays(30)))
                .isEmpty();
        assertThat(statements.count(() -> between(FIRST_MONDAY, FIRST_MONDAY))).isOne();
    }

    private List<ClassLine> between(LocalDate from, LocalDate to) {
        return provinces.in(commune, () -> lists.classesBetween(from, to));
    }

    @Test
    void countsClassesEnrolmentsPeopleAndMoneyByTheFirstDay() throws Exception {
        OfficialId twice = provinces.enterSecretary(commune, "Nông Văn Thử");
        OfficialId once = provinces.enterSecretary(commune, "Nông Văn Một");
        TrainingClassId first = classes.open(district, programme, 10);
        TrainingClassId second = classes.open(plan(district, programme, 10, List.of(week(4), week(6))), district);
        classes.open(plan(province, programme, 10, List.of(week(4), week(6))), province);
        fixture.enrol(district, first, twice, commune);
        fixture.enrol(district, second, twice, commune);
        fixture.enrol(district, second, once, commune);

        assertThat(figures(FIRST_MONDAY, FIRST_MONDAY.plusWeeks(4)))
                .isEqualTo(new ClassFigures(2, 3, 2, Map.of(FundingSource.ALLOTTED, 76_000_000L)));
        assertThat(figures(FIRST_MONDAY.plusDays(1), FIRST_MONDAY.plusWeeks(4)))
                .isEqualTo(new ClassFigures(1, 2, 2, Map.of(FundingSource.ALLOTTED, 38_000_000L)));
        assertThat(statements.count(() -> figures(FIRST_MONDAY, FIRST_MONDAY))).isEqualTo(2);
    }

    @Test
    void countsNoHostOutsideTheScope() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provinces.in(commune, () -> lists.figures(district, FIRST_MONDAY, FIRST_MONDAY)));
    }

    private ClassFigures figures(LocalDate from, LocalDate to) {
        return provinces.in(province, () -> lists.figures(district, from, to));
    }

    @Test
    void countsTheClassesWhoseHostIsBehindHoweverLongAgo() throws Exception {
        TrainingClassId open = classes.open(district, programme, 10);
        TrainingClassId running = classes.open(district, programme, 10);
        TrainingClassId cancelled = classes.open(district, programme, 10);
        classes.take(district, cancelled, ClassStep.CANCEL);
        classes.open(province, programme, 10);
        assertThat(behindOn(FIRST_MONDAY.minusDays(1))).isEmpty();
        fixture.start(district, running);
        LocalDate lastDay = fixture.details(district, running).line().endsOn();

        assertThat(behindOn(FIRST_MONDAY)).containsExactly(open);
        assertThat(behindOn(lastDay)).containsExactly(open);
        assertThat(behindOn(lastDay.plusDays(1))).containsExactly(open, running);
        assertThat(behindOn(lastDay.plusYears(3))).containsExactly(open, running);
        assertThat(statements.count(() -> countBehind(lastDay))).isOne();
        assertThat(statements.count(() -> provinces.in(district, () -> lists.behind(district, lastDay, 10))))
                .isOne();
    }

    private List<TrainingClassId> behindOn(LocalDate day) {
        List<TrainingClassId> lines = provinces.in(district, () -> lists.behind(district, day, 10)).stream()
                .map(ClassLine::id)
                .toList();
        assertThat(countBehind(day)).isEqualTo(lines.size());
        return lines;
    }

    private long countBehind(LocalDate day) {
        return provinces.in(district, () -> lists.countBehind(district, day));
    }

    private static SittingDays week(int afterTheFirst) {
        return new SittingDays(
                FIRST_MONDAY.plusWeeks(afterTheFirst),
                FIRST_MONDAY.plusWeeks(afterTheFirst).plusDays(4));
    }

    @Test
    void showsAHostOfAnotherDistrictsOfficialWhatTheSeatTellsAndNoMore() throws Exception {
        UnitPath host = provinces.openDistrict(province, "Cao Lộc");
        TrainingClassId id = classes.open(host, programme, 10);
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        fixture.enrolSent(host, id, official, commune);

        assertThat(provinces.in(host, () -> enrolments.ofClass(id)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.official()).isNull();
                    assertThat(line.officialName()).isEqualTo("Nông Văn Thử");
                    assertThat(line.unitName()).isEqualTo("Tân Lang");
                    assertThat(line.post()).extracting(LocalizedText::vi).isEqualTo("Bí thư Đảng ủy");
                    assertThat(line.birthDate()).isEqualTo("1975-01-01");
                });
        assertThat(provinces.in(commune, () -> enrolments.ofOfficial(official)))
                .singleElement()
                .satisfies(line -> assertThat(line.trainingClass().hostName()).isEqualTo("Cao Lộc"));
        assertThat(provinces.in(provinces.openCommune(district, "Tân Mỹ"), () -> enrolments.ofClass(id)))
                .isEmpty();
        assertThat(statements.count(() -> provinces.in(host, () -> enrolments.ofClass(id))))
                .isOne();
    }
}
