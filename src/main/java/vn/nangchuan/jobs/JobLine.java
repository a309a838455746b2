package vn.nangchuan.jobs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A job as screens show it.
 *
 * @param keeper path of the unit at which it was asked for
 * @param askedBy as {@link vn.nangchuan.scope.Scope#actor()}
 * @param askedAt portal time, as {@code endedAt}
 * @param total parts to be done; null while nobody has counted them
 * @param result code of the sentence that says what came of it, or why it failed; null while it is open
 * @param figures the numbers in that sentence
 * @param cancelAsked whether somebody has called it off, though it may still be in a part
 */
public record JobLine(
        long id,
        UnitPath keeper,
        String type,
        @Nullable Long subject,
        String askedBy,
        Instant askedAt,
        JobStatus status,
        int done,
        @Nullable Integer total,
        @Nullable String result,
        List<Long> figures,
        boolean cancelAsked,
        @Nullable Instant endedAt)
        implements KeptRecord {

    public JobLine {
        figures = List.copyOf(figures);
    }

    JobLine interrupted() {
        return new JobLine(
                id,
                keeper,
                type,
                subject,
                askedBy,
                askedAt,
                JobStatus.INTERRUPTED,
                done,
                total,
                null,
                List.of(),
                cancelAsked,
                endedAt);
    }

    public boolean isOpen() {
        return status.isOpen();
    }
}
