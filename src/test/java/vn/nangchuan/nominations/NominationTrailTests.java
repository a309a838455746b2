package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What is written down of nominations: with the commune, or with the host where it does not see the commune. */
@PortalTest
class NominationTrailTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private UnitPath district;
    private UnitPath commune;
    private TrainingClassId id;

    @BeforeEach
    void anOpenClass() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        id = classes.open(district, classes.enterStateManagement(province), 40);
    }

    @Test
    void bothSidesStepsStandWithTheCommuneBelowTheHost() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        NominationId nomination = fixture.nominate(commune, id, official);
        fixture.take(district, commune, nomination, NominationStep.REFUSE);

        assertThat(lines(commune))
                .containsExactly("nominations:SUBMIT job:commune", "nominations:REFUSE job:coordinator Hồ sơ chưa rõ");
    }

    @Test
    void theHostsDecisionOnSomebodyOfAnotherDistrictStandsWithTheHost() {
        UnitPath elsewhere = provinces.openCommune(provinces.openDistrict(province, "Cao Lộc"), "Đồng Đăng");
        OfficialId official = provinces.enterSecretary(elsewhere, "Hoàng Văn Xa");
        NominationId nomination = fixture.nominate(elsewhere, id, official);
        fixture.take(district, elsewhere, nomination, NominationStep.ACCEPT);

        assertThat(lines(elsewhere)).containsExactly("nominations:SUBMIT job:commune");
        assertThat(lines(district)).containsExactly("nominations:ACCEPT job:coordinator");
    }

    @Test
    void twentyNominationsOfOneCommuneAtOnceAllSucceed() throws Exception {
        List<OfficialId> officials = provinces.enterSecretaries(
                commune,
                IntStream.range(0, 20)
                        .mapToObj(n -> "Nông Văn " + (char) ('A' + n))
                        .toArray(String[]::new));

        List<String> outcomes = AtOnce.of(officials.stream()
                .map(official -> (Callable<String>) () -> {
                    fixture.nominate(commune, id, official);
                    return "nominated";
                })
                .toList());

        assertThat(outcomes).containsOnly("nominated");
        assertThat(lines(commune)).hasSize(20);
    }

    private List<String> lines(UnitPath chain) {
        return provinces.in(
                chain,
                () -> jdbc.sql("""
                        SELECT CONCAT_WS(' ', action, changed_by, reason) FROM audit_line
                        WHERE unit_id = :unit AND action LIKE 'nominations:%' ORDER BY number
                        """)
                        .param("unit", chain.unit().value())
                        .query(String.class)
                        .list());
    }
}
