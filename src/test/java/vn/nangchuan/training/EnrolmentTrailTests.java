package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What an enrolment leaves behind when official and host are in different places, or the official moves. */
@PortalTest
class EnrolmentTrailTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassFixture fixture;

    @Autowired
    EnrolmentLists lists;

    @Autowired
    Register register;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath district;
    private UnitPath commune;
    private UnitPath newCommune;
    private ProgrammeId programme;
    private OfficialId official;

    @BeforeEach
    void anOfficialOfACommune() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        newCommune = provinces.openCommune(district, "Tân Mỹ");
        programme = classes.enterStateManagement(province);
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
    }

    @Test
    void followsTheOfficialToAnotherCommuneButNotTheCost() {
        TrainingClassId id = classes.open(district, programme, 10);
        EnrolmentId seat = fixture.enrol(district, id, official, commune);
        fixture.start(district, id);
        long first = fixture.details(district, id).sittings().getFirst().id();
        fixture.mark(district, id, first, true, List.of(seat));

        provinces.in(province, () -> register.assign(official, newCommune.unit(), LocalDate.of(2019, 8, 20)));

        assertThat(provinces.in(newCommune, () -> lists.ofOfficial(official)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(seat);
                    assertThat(line.fundingUnit()).isEqualTo(commune.unit());
                });
        assertThat(provinces.in(newCommune, () -> lists.attendanceOf(id))).hasSize(1);
        assertThat(provinces.in(commune, () -> lists.ofOfficial(official))).isEmpty();
        assertThat(provinces.in(commune, () -> lists.attendanceOf(id))).isEmpty();
        fixture.markAll(district, id, true, List.of(seat));
        classes.take(district, id, ClassStep.FINISH);
        fixture.record(district, id, EnrolmentStep.PASS, seat);
        assertThat(fixture.stateManagementOf(newCommune, official, FIRST_MONDAY.plusDays(19)))
                .isEqualTo(RequirementState.AWAITING_CERTIFICATE);
    }

    @Test
    void changesTheStandingThatTheHostMayNotSee() {
        UnitPath host = provinces.openDistrict(province, "Cao Lộc");
        TrainingClassId id = classes.open(host, programme, 10);

        fixture.enrolSent(host, id, official, commune);

        assertThat(fixture.stateManagementOf(commune, official, FIRST_MONDAY)).isEqualTo(RequirementState.IN_TRAINING);
    }
}
