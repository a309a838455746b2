package vn.nangchuan.officials.waivers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.WaiverId;

/**
 * Takes a step with a waiver that was asked for.
 *
 * @param versionSeen of the waiver, as it was on the screen
 * @param reason may be blank where the step needs none
 * @param day the first day on which a revoked one no longer holds; null for other steps
 * @param key the same key again changes nothing
 */
public record DecideWaiver(
        WaiverId id,
        int versionSeen,
        WaiverStep step,
        @Nullable String reason,
        @Nullable LocalDate day,
        UUID key) {

    public DecideWaiver {
        if (step == WaiverStep.REQUEST || (step == WaiverStep.REVOKE) != (day != null)) {
            throw new IllegalArgumentException("Only revoking names a day, and asking is another command: " + step);
        }
    }
}
