package vn.nangchuan.training;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.ProfessionalField;

/**
 * A programme as lists name it.
 *
 * @param criterion what its certificate proves; null when no standard asks for it
 * @param level null when the criterion has none
 * @param field null unless the certificate is of one professional field
 */
@Published("the catalogue of programmes is the province's")
public record ProgrammeSummary(
        ProgrammeId id,
        String code,
        LocalizedText name,
        @Nullable Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        int days) {

    /** Whether its certificate is the paper that would mend a lack. */
    public boolean provides(Mend lack) {
        return lack.isDoneBy(criterion, level, field);
    }
}
