package vn.nangchuan.officials.waivers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/**
 * A waiver as lists show it.
 *
 * @param requirement id of the rule
 * @param askedLevel what the rule asked when it was asked for; null where it asks for no level
 * @param reducedTo null: nothing is asked
 * @param to the first day on which it does not hold, or was not to hold, any more; null: it ends with the rule
 * @param requester name of who asked, as it was then
 * @param decided the decision on it; null while it waits
 * @param revoked null unless it is revoked
 */
public record WaiverLine(
        WaiverId id,
        int version,
        OfficialId official,
        String officialName,
        UnitPath keeper,
        String unitName,
        String requirement,
        Criterion criterion,
        @Nullable Level askedLevel,
        @Nullable Level reducedTo,
        LocalDate from,
        @Nullable LocalDate to,
        String basis,
        WaiverStatus status,
        String requester,
        Instant requestedAt,
        @Nullable Decision decided,
        @Nullable Decision revoked)
        implements KeptRecord {

    /**
     * A step that was taken.
     *
     * @param by name of the person, as it was then
     */
    public record Decision(String by, Instant at, @Nullable String reason) {}
}
