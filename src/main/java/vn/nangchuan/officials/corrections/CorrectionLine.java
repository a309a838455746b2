package vn.nangchuan.officials.corrections;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/**
 * A request as lists show it.
 *
 * @param field null where something is missing altogether
 * @param row of which posting or qualification
 * @param seen what stood there when it was asked for
 * @param wanted what shall; for what is missing, what that is
 * @param answer the reason given with the decision, or what was done by hand
 */
public record CorrectionLine(
        CorrectionId id,
        int version,
        OfficialId official,
        String officialName,
        UnitPath keeper,
        CorrectionKind kind,
        @Nullable DossierField field,
        Row row,
        Value seen,
        Value wanted,
        String reason,
        CorrectionStatus status,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String answer)
        implements KeptRecord {

    /**
     * Which posting or qualification of the dossier is meant; all null for what is the person's, and once it is gone.
     *
     * @param id 0 for what is the person's
     */
    public record Row(
            long id,
            @Nullable LocalizedText post,
            @Nullable LocalDate from,
            @Nullable Criterion criterion,
            @Nullable Level level) {}

    /**
     * A value as {@link DossierField} writes it.
     *
     * @param text null for none; of an identity number the last four digits and what it is compared by
     * @param post its name where it is a post
     */
    public record Value(@Nullable String text, @Nullable LocalizedText post) {

        /** Without the text, which may be personal. */
        @Override
        public String toString() {
            return "Value";
        }
    }
}
