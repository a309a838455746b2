package vn.nangchuan.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A line as screens show it.
 *
 * @param unit whose chain it stands in, under the number
 * @param keeper path of that unit
 * @param recordedAt real time
 * @param businessDate the portal's date at that moment
 * @param actor as {@code account:12} or {@code job:import}
 * @param roles codes of the roles held when it was written; none for jobs
 * @param actingUnit name of the unit acted for; empty for jobs
 * @param officialName null without a person concerned, or without the right to know the name
 * @param origin address of the browser, or the job
 */
public record AuditLine(
        UnitId unit,
        UnitPath keeper,
        String unitName,
        long number,
        Instant recordedAt,
        LocalDate businessDate,
        String actor,
        String actorName,
        List<String> roles,
        String actingUnit,
        String action,
        AuditSubject subject,
        @Nullable OfficialId official,
        @Nullable String officialName,
        List<Change> changes,
        @Nullable String reason,
        String origin)
        implements KeptRecord {

    /**
     * A value that changed.
     *
     * @param before null: there was none, or it is hidden
     * @param after null: there is none, or it is hidden
     * @param sensitive whether the line keeps both under the person's key alone
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after, boolean sensitive) {

        /** Whether it is told only that something changed. */
        public boolean isHidden() {
            return sensitive && before == null && after == null;
        }
    }

    AuditLine naming(@Nullable String name) {
        return with(name, changes);
    }

    /** The same line, saying what changed in other words. */
    public AuditLine telling(List<Change> words) {
        return with(officialName, words);
    }

    private AuditLine with(@Nullable String name, List<Change> words) {
        return new AuditLine(
                unit,
                keeper,
                unitName,
                number,
                recordedAt,
                businessDate,
                actor,
                actorName,
                roles,
                actingUnit,
                action,
                subject,
                official,
                name,
                words,
                reason,
                origin);
    }

    /** Whether somebody looked at the dossier, and changed nothing. */
    public boolean isOpening() {
        return AuditLists.OPENINGS.contains(action);
    }

    /** Where the next page begins when this is the last line of one. */
    public AuditCursor cursor() {
        return new AuditCursor(recordedAt, unit, number);
    }
}
