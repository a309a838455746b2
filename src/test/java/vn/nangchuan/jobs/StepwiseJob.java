package vn.nangchuan.jobs;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.testing.Fixture;

/** A job of three parts, each of which ends when the test lets it; offered once a test has set it up. */
@Fixture
public class StepwiseJob implements JobType {

    public static final String CODE = "STEPWISE";

    private final Semaphore allowed = new Semaphore(0);
    private final Semaphore begun = new Semaphore(0);
    private volatile boolean offered;
    private volatile @Nullable Throwable broken;

    /** Waits until a part has begun. */
    public void awaitPart() throws InterruptedException {
        begun.acquire();
    }

    /** Lets a part end, and so the next one begin. */
    void endPart() {
        allowed.release();
    }

    /** Lets all that is left happen. */
    public void letEnd() {
        allowed.release(10);
    }

    /** @param breaksWith thrown after the last part; null: it succeeds */
    public void reset(@Nullable Throwable breaksWith) {
        offered = true;
        broken = breaksWith;
        allowed.drainPermits();
        begun.drainPermits();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isOffered() {
        return offered;
    }

    @Override
    public Scope scopeFor(Scope asker) {
        return Scope.ofJob(asker.path(), "stepwise");
    }

    @Override
    public JobReport run(JobRun run) {
        for (int part = 0; part < 3; part++) {
            run.reach(part, 3);
            begun.release();
            allowed.acquireUninterruptibly();
        }
        switch (broken) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case null, default -> {}
        }
        run.reach(3, 3);
        return JobReport.of("COUNTED", 3L);
    }
}
