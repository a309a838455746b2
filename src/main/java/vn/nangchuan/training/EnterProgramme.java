package vn.nangchuan.training;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * A programme to be put into the province's catalogue.
 *
 * @param criterion what its certificate proves, asked for or not; null when that is nothing a dossier has papers of
 * @param level null when the criterion has none
 * @param field null unless the certificate is of one professional field
 * @param days of teaching
 */
public record EnterProgramme(
        String code,
        LocalizedText name,
        @Nullable Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        int days) {

    /** @throws IllegalArgumentException when level or field is of another criterion */
    public EnterProgramme {
        if (level != null && level.criterion() != criterion) {
            throw new IllegalArgumentException("%s is no level of %s".formatted(level, criterion));
        }
        if (field != null && criterion != Criterion.PROFESSIONAL) {
            throw new IllegalArgumentException("Only professional papers have a field, not those of " + criterion);
        }
    }
}
