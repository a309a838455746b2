package vn.nangchuan.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is stored, without its place in the chain.
 *
 * @param recordedAt real time, to the microsecond
 * @param actingAs roles and unit of the actor
 * @param changes as {@link ChangesJson} writes them
 * @param origin address of the browser, or the job
 */
record Line(
        long unit,
        long number,
        Instant recordedAt,
        LocalDate businessDate,
        String actor,
        String actorName,
        String actingAs,
        String action,
        String subjectType,
        long subjectId,
        @Nullable Long official,
        String changes,
        @Nullable String reason,
        String origin) {}
