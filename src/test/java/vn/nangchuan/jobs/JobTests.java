package vn.nangchuan.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
@Timeout(180)
class JobTests {

    private static final Set<String> BOTH = Set.of(JobPermissions.READ, JobPermissions.RUN);

    @Autowired
    TestProvinces provinces;

    @Autowired
    JobDesk desk;

    @Autowired
    JobLists lists;

    @Autowired
    JobRunner runner;

    @Autowired
    StepwiseJob work;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province;

    @BeforeEach
    void aProvinceWithoutJobs() {
        work.reset(null);
        province = provinces.openProvince();
    }

    @AfterEach
    void endWhatRuns() throws Exception {
        work.letEnd();
        for (JobLine job : latest(province)) {
            runner.ended(job.id()).get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void saysHowFarItIsWhileItRunsAndThenWhatCameOfIt() throws Exception {
        start(UUID.randomUUID());
        work.awaitPart();
        assertThat(only()).satisfies(job -> {
            assertThat(job.status()).isEqualTo(JobStatus.RUNNING);
            assertThat(job.total()).isEqualTo(3);
            assertThat(job.askedBy()).isEqualTo("job:admin");
        });

        work.letEnd();
        runner.ended(only().id()).get(60, TimeUnit.SECONDS);

        assertThat(only()).satisfies(job -> {
            assertThat(job.status()).isEqualTo(JobStatus.DONE);
            assertThat(job.done()).isEqualTo(3);
            assertThat(job.result()).isEqualTo("COUNTED");
            assertThat(job.figures()).containsExactly(3L);
            assertThat(job.endedAt()).isNotNull();
        });
    }

    @Test
    void whoAsksWhileItRunsFindsTheOneThatRuns() throws Exception {
        UUID key = UUID.randomUUID();
        start(key);
        work.awaitPart();

        assertThat(answerTo(key)).isEqualTo(JobAnswer.ASKED_BEFORE);
        assertThat(answerTo(UUID.randomUUID())).isEqualTo(JobAnswer.ANOTHER_RUNS);

        assertThat(latest(province)).hasSize(1);
        assertThat(recorded("jobs:started")).isOne();
    }

    @Test
    void runsAtEachUnitByItself() throws Exception {
        UnitPath commune = provinces.openCommune(province, "Một");
        start(UUID.randomUUID());
        work.awaitPart();
        provinces.as(commune, "admin", BOTH, () -> {
            desk.start(StepwiseJob.CODE, UUID.randomUUID());
            return commune;
        });
        assertThat(latest(province)).hasSize(2);
        assertThat(latest(commune)).hasSize(1);
        assertThat(latest(provinces.openProvince())).isEmpty();
    }

    @Test
    void isCalledOffBetweenTwoParts() throws Exception {
        start(UUID.randomUUID());
        work.awaitPart();
        long id = only().id();

        in(() -> desk.callOff(id));
        assertThat(only().cancelAsked()).isTrue();
        work.endPart();
        runner.ended(id).get(60, TimeUnit.SECONDS);

        assertThat(only().status()).isEqualTo(JobStatus.CANCELLED);
        start(UUID.randomUUID());
        assertThat(latest(province)).hasSize(2);
    }

    @Test
    void whoCallsOffTwiceHasDoneItOnce() throws Exception {
        start(UUID.randomUUID());
        work.awaitPart();
        long id = only().id();

        in(() -> desk.callOff(id));
        in(() -> desk.callOff(id));

        assertThat(recorded("jobs:called-off")).isOne();
    }

    @Test
    void whatEndedLongAgoIsForgottenWhenTheNextIsAskedFor() throws Exception {
        long old = ended();
        long recent = ended();
        in(() -> jdbc.sql("UPDATE job SET ended_at = ended_at - INTERVAL 91 DAY WHERE id = :id")
                .param("id", old)
                .update());
        in(() -> jdbc.sql("UPDATE job SET ended_at = ended_at - INTERVAL 89 DAY WHERE id = :id")
                .param("id", recent)
                .update());

        long next = ended();

        assertThat(latest(province)).extracting(JobLine::id).containsExactly(next, recent);
    }

    private long ended() throws Exception {
        start(UUID.randomUUID());
        work.letEnd();
        long id = latest(province).getFirst().id();
        runner.ended(id).get(60, TimeUnit.SECONDS);
        return id;
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void namesTheLogLineWhereItBrokeOff(Class<? extends Throwable> failure) throws Exception {
        work.reset(failure.getDeclaredConstructor().newInstance());
        start(UUID.randomUUID());
        work.letEnd();
        runner.ended(only().id()).get(60, TimeUnit.SECONDS);

        assertThat(only().status()).isEqualTo(JobStatus.FAILED);
        assertThat(only().result()).startsWith("NC-");
    }

    @Test
    void whatAPortalLeftBehindIsInterruptedAndCanBeAskedForAgain() throws Exception {
        start(UUID.randomUUID());
        work.letEnd();
        long left = only().id();
        runner.ended(left).get(60, TimeUnit.SECONDS);
        in(() -> jdbc.sql("""
                        UPDATE job SET status = 'RUNNING', taken = TRUE, ended_at = NULL, process = UNHEX(REPLACE(UUID(), '-', ''))
                        """).update());
        assertThat(only().status()).isEqualTo(JobStatus.INTERRUPTED);

        start(UUID.randomUUID());

        assertThat(latest(province)).extracting(JobLine::status).last().isEqualTo(JobStatus.INTERRUPTED);
        assertThat(latest(province)).hasSize(2);
    }

    @Test
    void isStartedByThoseAloneWhoMay() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> provinces.as(province, "reader", Set.of(JobPermissions.READ), () -> {
                    desk.start(StepwiseJob.CODE, UUID.randomUUID());
                    return province;
                }));
        assertThat(latest(province)).isEmpty();
    }

    private void start(UUID key) {
        assertThat(answerTo(key)).isEqualTo(JobAnswer.TAKEN_ON);
    }

    private JobAnswer answerTo(UUID key) {
        return provinces.as(province, "admin", BOTH, () -> desk.start(StepwiseJob.CODE, key));
    }

    private long recorded(String action) {
        return provinces.as(
                province,
                "admin",
                BOTH,
                () -> jdbc.sql("SELECT COUNT(*) FROM audit_line WHERE action = :action")
                        .param("action", action)
                        .query(Long.class)
                        .single());
    }

    private void in(Runnable work) {
        provinces.as(province, "admin", BOTH, () -> {
            work.run();
            return province;
        });
    }

    private JobLine only() {
        List<JobLine> latest = latest(province);
        assertThat(latest).hasSize(1);
        return latest.getFirst();
    }

    private List<JobLine> latest(UnitPath unit) {
        return provinces.as(unit, "admin", BOTH, () -> lists.latest());
    }
}
