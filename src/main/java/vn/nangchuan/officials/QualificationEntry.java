package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * A degree or certificate as item 32 of the form asks. Anything may still be missing; texts come tidied.
 *
 * @param studied the field of study, or the course, as the paper names it
 * @param language as the paper names it, and {@code score} as it states it; of papers of languages only
 * @param until last day on which the paper counts; null where it does not expire
 */
public record QualificationEntry(
        @Nullable Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        @Nullable String studied,
        @Nullable String language,
        @Nullable String score,
        @Nullable MonthOrDay studiedFrom,
        @Nullable MonthOrDay studiedTo,
        @Nullable FormOfStudy formOfStudy,
        String issuer,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate until) {

    public QualificationEntry {
        studied = EntryText.orNull(studied);
        language = EntryText.orNull(language);
        score = EntryText.orNull(score);
        issuer = VietnameseText.tidy(issuer);
        number = EntryText.orNull(number);
    }
}
