package vn.nangchuan.officials.corrections;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.ClearText;

/**
 * Who does something with a request, when and why.
 *
 * @param at business time, to the microsecond, as it is stored
 */
record Act(String actor, Instant at, @Nullable String reason, UUID key) {

    /** The same, with every identity number in the reason cut to its last four digits. */
    Act hidingNumbers() {
        return reason == null ? this : new Act(actor, at, ClearText.of(reason, CorrectionGuard.LONGEST_TEXT), key);
    }

    String requiredReason() {
        return Objects.requireNonNull(reason, "a request has a reason");
    }
}
