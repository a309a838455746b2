package vn.nangchuan.officials.corrections;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.officials.OfficialPermissions;

/**
 * What the commune answers.
 *
 * @param versionSeen of the request, as it was on the screen
 * @param valueSeen what stood in the dossier beside it, as {@link vn.nangchuan.officials.DossierPart} writes it; null for
 *     nothing
 * @param reason told to the official; may be blank where the step needs none
 * @param key made once per dialog, so that pressing twice answers once
 */
public record AnswerCorrection(
        CorrectionId id,
        int versionSeen,
        CorrectionStep step,
        @Nullable String valueSeen,
        @Nullable String reason,
        UUID key) {

    public AnswerCorrection {
        if (!step.permission().equals(OfficialPermissions.EDIT)) {
            throw new IllegalArgumentException("Not an answer: " + step);
        }
    }
}
