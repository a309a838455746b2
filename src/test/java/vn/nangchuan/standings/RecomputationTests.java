package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.jobs.JobDesk;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobPermissions;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class RecomputationTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    JobDesk desk;

    @Autowired
    JobsEnded jobs;

    @Autowired
    NightlyRecomputation nightly;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;
    private UnitPath one;
    private UnitPath two;

    @BeforeEach
    void twoCommunesWithThreeOfficials() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        one = provinces.openCommune(province, "Một");
        two = provinces.openCommune(province, "Hai");
        provinces.enterSecretaries(one, "Nông Văn Một", "Nông Văn Hai");
        provinces.enterSecretary(two, "Hứa Thị Ba");
    }

    @Test
    void findsNoDifferenceAndWritesNothing() throws Exception {
        List<Long> before = rows();

        JobLine done = recompute();

        assertThat(done.status()).isEqualTo(JobStatus.DONE);
        assertThat(done.result()).isEqualTo(Recomputation.AGREES);
        assertThat(done.figures()).first().isEqualTo(3L);
        assertThat(done.done()).isEqualTo(3);
        assertThat(rows()).isEqualTo(before);
        assertThat(audited(two)).isEmpty();
    }

    @Test
    void putsRightWhatDiffersAndSaysSoInTheUnitsTrail() throws Exception {
        provinces.in(two, () -> jdbc.sql("UPDATE standing SET outcome = 'MET'").update());

        JobLine done = recompute();

        assertThat(done.result()).isEqualTo(Recomputation.PUT_RIGHT);
        assertThat(done.figures().get(2)).isEqualTo(1);
        assertThat(audited(one)).isEmpty();
        assertThat(audited(two)).singleElement().asString().contains("\"dossiers\"");
        assertThat(recompute().result()).isEqualTo(Recomputation.AGREES);
    }

    @Test
    void isAskedForInEveryProvinceAtNight() throws Exception {
        UnitPath other = provinces.openProvince();

        nightly.ask();

        assertThat(List.of(jobs.at(province), jobs.at(other)))
                .allSatisfy(done -> assertThat(done).singleElement().satisfies(job -> {
                    assertThat(job.askedBy()).isEqualTo("job:nightly");
                    assertThat(job.result()).isEqualTo(Recomputation.AGREES);
                }));
    }

    private JobLine recompute() throws Exception {
        provinces.as(province, "admin", Set.of(JobPermissions.RUN), () -> {
            desk.start(Recomputation.CODE, UUID.randomUUID());
            return province;
        });
        return jobs.at(province).getFirst();
    }

    private List<Long> rows() {
        return provinces.in(
                province,
                () -> jdbc.sql("SELECT id FROM requirement_standing ORDER BY id")
                        .query(Long.class)
                        .list());
    }

    private List<String> audited(UnitPath unit) {
        return provinces.in(
                unit,
                () -> jdbc.sql("SELECT changes FROM audit_line WHERE action = 'standings:put-right'")
                        .query(String.class)
                        .list());
    }
}
