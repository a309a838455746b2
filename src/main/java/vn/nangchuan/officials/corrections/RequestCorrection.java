package vn.nangchuan.officials.corrections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldPlace;

/**
 * What an official asks to have corrected in the own dossier.
 *
 * @param change of a field; null where something is missing altogether
 * @param missing what that is, in the official's words; empty for a field
 * @param reason what proves it
 * @param key made once per form, so that pressing twice asks once
 */
public record RequestCorrection(
        CorrectionKind kind, @Nullable FieldChange change, String missing, String reason, UUID key) {

    public RequestCorrection {
        if ((kind == CorrectionKind.FIELD) != (change != null)) {
            throw new IllegalArgumentException("A field is changed, and what is missing is told");
        }
    }

    public static RequestCorrection ofField(FieldPlace place, @Nullable String wanted, String reason, UUID key) {
        return new RequestCorrection(CorrectionKind.FIELD, new FieldChange(place, wanted), "", reason, key);
    }

    public static RequestCorrection ofMissing(CorrectionKind kind, String missing, String reason, UUID key) {
        return new RequestCorrection(kind, null, missing, reason, key);
    }
}
