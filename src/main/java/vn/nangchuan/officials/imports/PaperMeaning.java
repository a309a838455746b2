package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;

/**
 * Which paper of a person a row means. A level without a day means a paper of that level, and never makes another of one that
 * is there; a day that no paper has, with another level, number or issuer, is of another paper.
 *
 * @param held null: a paper that the dossier has not
 * @param incomplete whether a level is named and nothing of its paper
 */
record PaperMeaning(@Nullable PaperRow held, boolean incomplete) {

    private static final PaperMeaning ANOTHER = new PaperMeaning(null, false);
    private static final PaperMeaning NOTHING = new PaperMeaning(null, true);

    /** @param held of that kind, the highest first */
    static PaperMeaning of(Criterion criterion, List<PaperRow> held, ReadRow row) {
        String level = value(criterion, "level", row);
        String day = value(criterion, "issuedOn", row);
        if (held.isEmpty()) {
            return day == null && value(criterion, "issuer", row) == null ? NOTHING : ANOTHER;
        }
        return day == null ? withoutDay(level, held) : onDay(criterion, level, held, row);
    }

    private static PaperMeaning withoutDay(@Nullable String level, List<PaperRow> held) {
        return held.stream()
                .filter(paper -> level == null || level.equals(paper.value("level")))
                .findFirst()
                .map(paper -> new PaperMeaning(paper, false))
                .orElse(NOTHING);
    }

    private static PaperMeaning onDay(Criterion criterion, @Nullable String level, List<PaperRow> held, ReadRow row) {
        PaperRow highest = held.getFirst();
        Optional<PaperRow> same = held.stream()
                .filter(paper -> isOfDay(paper, criterion, row))
                .filter(paper -> level == null || level.equals(paper.value("level")))
                .findFirst();
        if (same.isPresent()) {
            return new PaperMeaning(same.get(), false);
        }
        boolean differs = level != null && !level.equals(highest.value("level"))
                || isOther(criterion, "number", highest, row)
                || isOther(criterion, "issuer", highest, row);
        return !isOfDay(highest, criterion, row) && differs ? ANOTHER : new PaperMeaning(highest, false);
    }

    private static boolean isOther(Criterion criterion, String property, PaperRow paper, ReadRow row) {
        String value = value(criterion, property, row);
        return value != null && !value.equals(paper.value(property));
    }

    /** Whether the row names the day of a paper, or the month in which it is. */
    static boolean isOfDay(PaperRow paper, Criterion criterion, ReadRow row) {
        String day = value(criterion, "issuedOn", row);
        if (day == null) {
            return false;
        }
        boolean isMonth = SheetField.ofPaper(criterion, "issuedOn")
                .filter(row.months()::contains)
                .isPresent();
        return isMonth
                ? YearMonth.from(LocalDate.parse(day)).equals(YearMonth.from(paper.issuedOn()))
                : day.equals(paper.issuedOn().toString());
    }

    private static @Nullable String value(Criterion criterion, String property, ReadRow row) {
        return SheetField.ofPaper(criterion, property).map(row::value).orElse(null);
    }
}
