package vn.nangchuan.standings;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.ProfessionalField;

/**
 * A programme of the province with what its certificate proves.
 *
 * @param level null when the criterion has none
 * @param field null unless the certificate is of one professional field
 * @param days how many days it teaches
 * @param costPerPlace in whole đồng: the money recorded for its classes, past and planned, wherever in the province, but
 *     not cancelled ones, divided by their seats; null when none is recorded, or the reader may not know
 */
@Published("the catalogue of programmes is the province's")
public record ProgrammeOffer(
        ProgrammeId id,
        String code,
        LocalizedText name,
        Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        int days,
        @Nullable Long costPerPlace) {

    /** Whether its certificate is the paper that would mend a lack. */
    public boolean provides(Mend lack) {
        return lack.isDoneBy(criterion, level, field);
    }
}
