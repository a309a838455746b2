package vn.nangchuan.nominations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.NominationId;

/**
 * A returned nomination, mended.
 *
 * @param seenVersion the version that was mended
 * @param requirement as in {@link Nominate}
 * @param note as in {@link Nominate}
 * @param key as in {@link Nominate}
 */
public record ResubmitNomination(
        NominationId nomination,
        int seenVersion,
        @Nullable String requirement,
        @Nullable String note,
        UUID key) {}
