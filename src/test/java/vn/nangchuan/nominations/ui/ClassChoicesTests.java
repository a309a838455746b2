package vn.nangchuan.nominations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.SittingDays;

@PortalTest
class ClassChoicesTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassChoices choices;

    @Autowired
    StatementCounter statements;

    @Autowired
    TestClock clock;

    private UnitPath host;
    private UnitPath commune;
    private ProgrammeId programme;
    private TrainingClassId first;

    @BeforeEach
    void anOpenClass() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        host = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(host, "Tân Lang");
        programme = classes.enterStateManagement(province);
        classes.open(host, classes.enterProgramme(province, "VH-CV", null, null), 10);
        first = classes.open(host, programme, 10);
    }

    @Test
    void offersAnyNumberOfClassesToAnyNumberOfPeopleInNineStatements() throws Exception {
        List<Gap> five = gapsOf("Nông Văn Một", "Nông Văn Hai", "Nông Văn Ba", "Nông Văn Bốn", "Nông Văn Năm");
        int forOne = statements.count(() -> offered(five.subList(0, 1)));
        List<TrainingClassId> all = new ArrayList<>(List.of(first));
        for (int week = 4; week <= 8; week += 2) {
            all.add(classes.open(TestClasses.plan(host, programme, 10, List.of(monday(week), monday(week + 1))), host));
        }

        List<ClassChoice> offered = offered(five);
        int forAll = statements.count(() -> offered(five));

        assertThat(offered)
                .extracting(ClassChoice::line)
                .extracting(ClassLine::id)
                .containsExactlyElementsOf(all);
        assertThat(offered).allSatisfy(choice -> assertThat(choice.possible()).isEqualTo(five));
        assertThat(forOne).isEqualTo(9);
        assertThat(forAll).isEqualTo(forOne);
    }

    private List<ClassChoice> offered(List<Gap> gaps) {
        return provinces.in(commune, () -> choices.of(gaps));
    }

    private List<Gap> gapsOf(String... names) {
        return provinces.enterSecretaries(commune, names).stream()
                .map(ClassChoicesTests::gap)
                .toList();
    }

    private static Gap gap(OfficialId official) {
        return new Gap(official, "Nông Văn Thử", "CB04-BT-NV-QLNN", Criterion.STATE_MANAGEMENT, null, Set.of());
    }

    private static SittingDays monday(int week) {
        return new SittingDays(FIRST_MONDAY.plusWeeks(week), FIRST_MONDAY.plusWeeks(week));
    }
}
