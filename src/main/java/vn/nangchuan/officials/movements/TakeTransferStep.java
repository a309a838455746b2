package vn.nangchuan.officials.movements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.TransferId;

/**
 * Takes a step other than proposing and ordering.
 *
 * @param versionSeen of the case, as it was on the screen
 * @param reason may be blank where the step needs none
 * @param key the same key again changes nothing
 */
public record TakeTransferStep(
        TransferId id,
        int versionSeen,
        TransferStep step,
        @Nullable String reason,
        UUID key) {

    public TakeTransferStep {
        if (step == TransferStep.PROPOSE || step == TransferStep.ORDER) {
            throw new IllegalArgumentException("Has a command of its own: " + step);
        }
    }
}
