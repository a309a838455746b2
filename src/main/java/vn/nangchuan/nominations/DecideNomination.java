package vn.nangchuan.nominations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.NominationId;

/**
 * A step that a nomination shall take.
 *
 * @param seenVersion the version on which the decision rests; a newer one refuses it
 * @param key made once per dialog: the same key again does nothing again
 */
public record DecideNomination(
        NominationId nomination,
        NominationStep step,
        int seenVersion,
        @Nullable String reason,
        UUID key) {}
