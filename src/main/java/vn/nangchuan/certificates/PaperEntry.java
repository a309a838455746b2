package vn.nangchuan.certificates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * What is printed on a certificate, and what it proves. Anything may still be missing; texts come tidied.
 *
 * @param criterion what it proves
 * @param studied the field of study, or the course, as it names it; null where it names none
 * @param language that it is of, as it names it, and {@code score} reached in it; null where it says neither
 * @param number số hiệu, printed on the blank
 * @param registerNumber số vào sổ, in the issuer's register; null where it has none
 */
public record PaperEntry(
        @Nullable Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        @Nullable String studied,
        @Nullable String language,
        @Nullable String score,
        String programmeName,
        String issuer,
        String number,
        @Nullable String registerNumber,
        @Nullable LocalDate courseFrom,
        @Nullable LocalDate courseTo,
        @Nullable LocalDate issuedOn,
        @Nullable String grade,
        @Nullable String signer) {

    /** How long the name of a field of study or a course can be, in signs. */
    static final int LONGEST_STUDIED = 200;

    public PaperEntry {
        studied = tidyOrNull(studied);
        language = tidyOrNull(language);
        score = tidyOrNull(score);
        programmeName = VietnameseText.tidy(programmeName);
        issuer = VietnameseText.tidy(issuer);
        number = VietnameseText.tidy(number);
        registerNumber = tidyOrNull(registerNumber);
        grade = tidyOrNull(grade);
        signer = tidyOrNull(signer);
    }

    /** Whether it is of one of many courses, which {@link #studied} names. */
    public boolean isOfCourse() {
        return criterion != null && criterion.isOfCourses();
    }

    /**
     * The same, and where papers of that kind are of many courses and this one does not say which, it is that of the
     * programme, unless its name is longer than that of a course can be.
     */
    public PaperEntry namingItsCourse() {
        boolean isUnnamed = isOfCourse() && studied == null;
        return isUnnamed && programmeName.codePointCount(0, programmeName.length()) <= LONGEST_STUDIED
                ? new PaperEntry(
                        criterion,
                        level,
                        field,
                        programmeName,
                        language,
                        score,
                        programmeName,
                        issuer,
                        number,
                        registerNumber,
                        courseFrom,
                        courseTo,
                        issuedOn,
                        grade,
                        signer)
                : this;
    }

    /** One that names neither a field of study nor a language. No constructor: forms make entries by the only one that there is. */
    public static PaperEntry namingNoField(
            @Nullable Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            String programmeName,
            String issuer,
            String number,
            @Nullable String registerNumber,
            @Nullable LocalDate courseFrom,
            @Nullable LocalDate courseTo,
            @Nullable LocalDate issuedOn,
            @Nullable String grade,
            @Nullable String signer) {
        return new PaperEntry(
                criterion,
                level,
                field,
                null,
                null,
                null,
                programmeName,
                issuer,
                number,
                registerNumber,
                courseFrom,
                courseTo,
                issuedOn,
                grade,
                signer);
    }

    private static @Nullable String tidyOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.tidy(text);
    }
}
