package vn.nangchuan.officials.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import vn.nangchuan.jobs.CurrentJob;

/**
 * How far the whole of what is done with a file is, in its rows: each part of the work counts for what it usually takes. At each
 * step it is noticed when the work was called off; what was written until then is not kept, because it is one transaction.
 */
final class Progress {

    private static final int WHOLE = 100;
    private static final int AT_ONCE = 250;

    private final CurrentJob job;
    private int from;
    private int until;
    private int rows;

    Progress(CurrentJob job) {
        this.job = job;
    }

    /** So many rows the file has. */
    void of(int all) {
        rows = all;
    }

    /**
     * Begins the next part.
     *
     * @param percent of the whole that are done with it
     */
    Progress part(int percent) {
        from = until;
        until = percent;
        reach(0, 1);
        return this;
    }

    /** Says how far the part is; nothing before it is known how many rows there are. */
    void reach(int done, int all) {
        if (rows == 0) {
            return;
        }
        long percents = from + (long) (until - from) * done / Math.max(1, all);
        job.reach((int) (rows * percents / WHOLE), rows);
    }

    /** Does the part slice by slice. */
    <T> void inSlices(List<T> all, Consumer<List<T>> work) {
        int[] done = new int[1];
        all.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(slice -> {
            reach(done[0], all.size());
            work.accept(slice);
            done[0] += slice.size();
        });
        reach(1, 1);
    }
}
