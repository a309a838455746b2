package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * A paper as it is stored.
 *
 * @param approved whether an approved certificate stands behind it
 */
record PaperRow(
        long id,
        long official,
        Criterion criterion,
        @Nullable Level level,
        @Nullable ProfessionalField field,
        @Nullable String studied,
        @Nullable String language,
        @Nullable String score,
        @Nullable String studiedFrom,
        @Nullable String studiedTo,
        @Nullable FormOfStudy formOfStudy,
        String issuer,
        @Nullable String number,
        LocalDate issuedOn,
        @Nullable LocalDate validTo,
        boolean approved) {

    /** The highest first, of two alike the later. */
    static final Comparator<PaperRow> HIGHEST_FIRST = Comparator.comparingInt(
                    (PaperRow paper) -> paper.level == null ? 0 : -paper.level.rank())
            .thenComparing(PaperRow::issuedOn, Comparator.reverseOrder())
            .thenComparingLong(PaperRow::id);

    static PaperRow of(long id, long official, QualificationEntry entry) {
        return new PaperRow(
                id,
                official,
                Objects.requireNonNull(entry.criterion()),
                entry.level(),
                entry.field(),
                entry.studied(),
                entry.language(),
                entry.score(),
                Values.text(entry.studiedFrom()),
                Values.text(entry.studiedTo()),
                entry.formOfStudy(),
                entry.issuer(),
                entry.number(),
                Objects.requireNonNull(entry.issuedOn()),
                entry.until() == null ? null : entry.until().plusDays(1),
                false);
    }

    QualificationEntry entry() {
        return new QualificationEntry(
                criterion,
                level,
                field,
                studied,
                language,
                score,
                studiedFrom == null ? null : MonthOrDay.parse(studiedFrom),
                studiedTo == null ? null : MonthOrDay.parse(studiedTo),
                formOfStudy,
                issuer,
                number,
                issuedOn,
                validTo == null ? null : validTo.minusDays(1));
    }

    @Nullable
    String studiedKey() {
        return studied == null || criterion.isOfCourses() ? null : VietnameseText.searchKey(studied);
    }

    /** What a row of a workbook can say of it, by the property's name. */
    @Nullable
    String value(String property) {
        return switch (property) {
            case "level" -> Values.text(level);
            case "field" -> Values.text(field);
            case "studied" -> studied;
            case "language" -> language;
            case "score" -> score;
            case "issuer" -> issuer;
            case "issuedOn" -> issuedOn.toString();
            case "number" -> number;
            case "studiedFrom" -> studiedFrom;
            case "studiedTo" -> studiedTo;
            case "formOfStudy" -> Values.text(formOfStudy);
            default -> null;
        };
    }

    PaperRow with(long newId, long newOfficial) {
        return new PaperRow(
                newId,
                newOfficial,
                criterion,
                level,
                field,
                studied,
                language,
                score,
                studiedFrom,
                studiedTo,
                formOfStudy,
                issuer,
                number,
                issuedOn,
                validTo,
                approved);
    }
}
