package vn.nangchuan.nominations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;

/**
 * An official proposed for a class.
 *
 * @param requirement id of the rule that the class shall mend; null: whichever it mends, or none
 * @param note for the host; the reason, where a warning asks for one
 * @param key made once per form: the same key again does nothing again
 */
public record Nominate(
        TrainingClassId trainingClass,
        OfficialId official,
        @Nullable String requirement,
        @Nullable String note,
        UUID key) {}
