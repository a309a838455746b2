package vn.nangchuan.jobs;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A job that is being done: what it is given, and where it says how far it is. */
public final class JobRun {

    private static final long BETWEEN_NOTES = Duration.ofMillis(500).toNanos();

    private final long id;
    private final JobOrder order;
    private final JobTable table;
    private final AtomicBoolean calledOff = new AtomicBoolean();
    private long lastNote = System.nanoTime() - BETWEEN_NOTES;

    JobRun(long id, JobOrder order, JobTable table) {
        this.id = id;
        this.order = order;
        this.table = table;
    }

    long id() {
        return id;
    }

    JobOrder order() {
        return order;
    }

    /** Number of what it is done with; null: the whole unit. */
    public @Nullable Long subject() {
        return order.subject();
    }

    /** The key under which it was asked for. */
    public UUID key() {
        return order.key();
    }

    /**
     * Says how far it is, in a transaction of its own and not more often than twice a second. To be called in the job's own
     * scope.
     *
     * @throws JobCancelled when it was called off meanwhile
     */
    public void reach(int done, int total) {
        note(done, total, done >= total);
    }

    /** As the other, where nobody knows how many parts there are. */
    public void reach(int done) {
        note(done, null, false);
    }

    private void note(int done, @Nullable Integer total, boolean last) {
        stopIfCalledOff();
        long now = System.nanoTime();
        if (last || now - lastNote >= BETWEEN_NOTES) {
            table.reach(id, done, total);
            lastNote = now;
        }
    }

    void stopIfCalledOff() {
        if (calledOff.get()) {
            throw new JobCancelled();
        }
    }

    void callOff() {
        calledOff.set(true);
    }
}
