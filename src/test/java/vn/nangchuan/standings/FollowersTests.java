package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.officials.Confirmations;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** What else follows from dossiers is brought up to date at night, beside those who work. */
@PortalTest
@Timeout(180)
class FollowersTests {

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClock clock;

    @Autowired
    Confirmations confirmations;

    @Autowired
    UnitRecomputation recomputation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aDossierInWhichAKindIsUnstatedAsNoReleaseHasLookedForYet() {
        clock.setTo(TestClock.FIRST_DAY);
        world.open();
        world.clerk(() -> {
            confirmations.takeBack(world.official, Criterion.STATE_MANAGEMENT);
            return world.official;
        });
        provinces.in(
                world.commune,
                () -> jdbc.sql("DELETE FROM dossier_gap WHERE rule = 'KINDS_UNSTATED'")
                        .update());
    }

    @Test
    void whatANewReleaseLooksForIsFound() {
        recompute();

        assertThat(stored()).isOne();
    }

    @Test
    void whatAClerkMendsMeanwhileIsNotBroughtBack() throws Exception {
        CountDownLatch mended = new CountDownLatch(1);
        CountDownLatch compared = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            Future<?> clerk = people.submit(() -> world.clerk(() -> transaction.execute(_ -> {
                confirmations.confirm(world.official, Criterion.STATE_MANAGEMENT);
                mended.countDown();
                return await(compared);
            })));
            assertThat(await(mended)).isTrue();
            Future<?> night = people.submit(this::recompute);
            waitForTheNightToHaveRead(night);
            compared.countDown();
            clerk.get();
            night.get();
        }

        assertThat(stored()).isZero();
    }

    /** It is then done, waits for the clerk, or tries again; which it does for half a second. */
    private static void waitForTheNightToHaveRead(Future<?> night) throws Exception {
        try {
            night.get(300, TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException waiting) {
            assertThat(night).isNotDone();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void recompute() {
        provinces.in(world.province, () -> {
            recomputation.recompute(world.commune.unit());
        });
    }

    private long stored() {
        return provinces.in(
                world.commune,
                () -> jdbc.sql("SELECT COUNT(*) FROM dossier_gap WHERE rule = 'KINDS_UNSTATED'")
                        .query(Long.class)
                        .single());
    }
}
