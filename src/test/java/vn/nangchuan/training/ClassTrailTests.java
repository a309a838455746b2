package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What is written down of a class: with its host, and of a result with the official's own unit. */
@PortalTest
class ClassTrailTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    ClassFixture fixture;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private UnitPath district;
    private UnitPath commune;
    private TrainingClassId id;
    private OfficialId official;
    private EnrolmentId seat;

    @BeforeEach
    void aRunningClassWithOneEnrolled() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        id = classes.open(district, classes.enterStateManagement(province), 10);
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
        seat = fixture.enrol(district, id, official, commune);
        fixture.start(district, id);
    }

    @Test
    void everyStepStandsWithTheHost() {
        assertThat(lines(district))
                .containsExactly(
                        "training:PLAN class",
                        "training:OPEN class",
                        "training:CLOSE_LIST class",
                        "training:START class");
    }

    @Test
    void attendanceStandsThereWithoutTheReasonOfAnAbsence() {
        long first = fixture.details(district, id).sittings().getFirst().id();
        fixture.mark(district, id, first, true, List.of(seat));
        fixture.mark(district, id, first, false, List.of(seat));

        assertThat(lines(district)).endsWith("training:attendance-marked class", "training:attendance-marked class");
        assertThat(provinces.in(
                        district,
                        () -> jdbc.sql("SELECT changes FROM audit_line ORDER BY recorded_at, number")
                                .query(String.class)
                                .list()
                                .getLast()))
                .contains("\"enrolment-" + seat + "\"", "\"before\":\"true\"", "\"after\":\"false\"")
                .doesNotContain("Nghỉ ốm");
    }

    @Test
    void aResultStandsWithTheUnitOfThePerson() {
        fixture.markAll(district, id, true, List.of(seat));
        classes.take(district, id, ClassStep.FINISH);
        fixture.record(district, id, EnrolmentStep.PASS, seat);

        assertThat(lines(commune)).containsExactly("officials:entered official", "training:PASS enrolment");
    }

    private List<String> lines(UnitPath chain) {
        return provinces.in(
                chain,
                () -> jdbc.sql(
                                "SELECT CONCAT(action, ' ', subject_type) FROM audit_line WHERE unit_id = :unit ORDER BY number")
                        .param("unit", chain.unit().value())
                        .query(String.class)
                        .list());
    }
}
