package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.standards.Criterion;

/**
 * Which paper of a person a row means. A level without a day means a paper of that level, and never makes another of one that
 * is there; a day that no paper has, with another level, language, number or issuer, is of another paper, and of courses,
 * which people attend again, always. A row that the portal wrote means the paper of which it was written, however many came
 * since, unless it was made into another one.
 *
 * @param held null: a paper that the dossier has not
 * @param amiss why none can be told; null where one is meant
 */
record PaperMeaning(@Nullable PaperRow held, @Nullable ImportFinding amiss) {

    private static final PaperMeaning ANOTHER = new PaperMeaning(null, null);
    private static final PaperMeaning NOTHING = new PaperMeaning(null, ImportFinding.CELL_PAPER_INCOMPLETE);
    private static final PaperMeaning GONE = new PaperMeaning(null, ImportFinding.CELL_PAPER_GONE);

    /** @param held of that kind, the highest first */
    static PaperMeaning of(Criterion criterion, List<PaperRow> held, ReadRow row) {
        RowKey key = row.key();
        if (key != null && key.hasPaper(criterion)) {
            return ofWritten(criterion, held, row, key);
        }
        String day = value(criterion, "issuedOn", row);
        if (held.isEmpty()) {
            return day == null && value(criterion, "issuer", row) == null ? NOTHING : ANOTHER;
        }
        String level = value(criterion, "level", row);
        if (key != null) {
            return ofEmptyThen(criterion, held, row);
        }
        return day == null ? withoutDay(criterion, level, held, row) : onDay(criterion, level, held, row);
    }

    private static PaperMeaning of(PaperRow held) {
        return new PaperMeaning(held, null);
    }

    /** Whether a level is named and nothing of its paper. */
    boolean incomplete() {
        return amiss == ImportFinding.CELL_PAPER_INCOMPLETE;
    }

    private static PaperMeaning withoutDay(
            Criterion criterion, @Nullable String level, List<PaperRow> held, ReadRow row) {
        return held.stream()
                .filter(paper -> level == null || level.equals(paper.value("level")))
                .filter(paper -> !isOfOtherName(criterion, paper, row))
                .findFirst()
                .map(PaperMeaning::of)
                .orElse(NOTHING);
    }

    private static PaperMeaning onDay(Criterion criterion, @Nullable String level, List<PaperRow> held, ReadRow row) {
        PaperRow highest = held.getFirst();
        Optional<PaperRow> same = ofDay(criterion, held, row);
        if (same.isPresent()) {
            return of(same.get());
        }
        if (criterion.isOfCourses()) {
            return ANOTHER;
        }
        boolean differs = level != null && !level.equals(highest.value("level"))
                || isOfOtherName(criterion, highest, row)
                || isOther(criterion, "number", highest, row)
                || isOther(criterion, "issuer", highest, row);
        return !isOfDay(highest, criterion, row) && differs ? ANOTHER : of(highest);
    }

    private static Optional<PaperRow> ofDay(Criterion criterion, List<PaperRow> held, ReadRow row) {
        String level = value(criterion, "level", row);
        return held.stream()
                .filter(paper -> isOfDay(paper, criterion, row))
                .filter(paper -> level == null || level.equals(paper.value("level")))
                .filter(paper -> !criterion.isOfCourses() || !isOfOtherName(criterion, paper, row))
                .min(Comparator.comparing(paper -> isOfOtherName(criterion, paper, row)));
    }

    /** The portal wrote it of a paper: cells that nobody touched say nothing of what stands there now. */
    private static PaperMeaning ofWritten(Criterion criterion, List<PaperRow> held, ReadRow row, RowKey key) {
        Optional<PaperRow> written = held.stream().filter(key::isOf).findFirst();
        boolean isSameDay = touched(criterion, "issuedOn", row) == null
                || written.filter(paper -> isOfDay(paper, criterion, row)).isPresent();
        if (isSameDay) {
            return written.map(PaperMeaning::of).orElse(GONE);
        }
        Optional<PaperRow> same = ofDay(criterion, held, row);
        if (same.isPresent()) {
            return of(same.get());
        }
        boolean differs = Stream.of("level", naming(criterion), "number", "issuer")
                .anyMatch(property -> {
                    String said = touched(criterion, property, row);
                    return said != null
                            && written.filter(paper -> said.equals(paper.value(property)))
                                    .isEmpty();
                });
        return differs ? ANOTHER : written.map(PaperMeaning::of).orElse(GONE);
    }

    /** The portal wrote it when there was none: one that came since is meant only where the row tells that it is the same. */
    private static PaperMeaning ofEmptyThen(Criterion criterion, List<PaperRow> held, ReadRow row) {
        String level = value(criterion, "level", row);
        if (value(criterion, "issuedOn", row) == null) {
            return level == null ? NOTHING : withoutDay(criterion, level, held, row);
        }
        return ofDay(criterion, held, row).map(PaperMeaning::of).orElse(ANOTHER);
    }

    /** Of another language or course, however it is written; of a paper that does not say which nobody knows that. */
    private static boolean isOfOtherName(Criterion criterion, PaperRow paper, ReadRow row) {
        String named = value(criterion, naming(criterion), row);
        String known = paper.value(naming(criterion));
        return named != null
                && known != null
                && !VietnameseText.searchKey(named).equals(VietnameseText.searchKey(known));
    }

    /** By which papers of a kind of many languages or courses are told from each other. */
    private static String naming(Criterion criterion) {
        return criterion.isOfCourses() ? "studied" : "language";
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
        return namesMonth(criterion, row)
                ? YearMonth.from(LocalDate.parse(day)).equals(YearMonth.from(paper.issuedOn()))
                : day.equals(paper.issuedOn().toString());
    }

    private static boolean namesMonth(Criterion criterion, ReadRow row) {
        return SheetField.ofPaper(criterion, "issuedOn")
                .filter(row.months()::contains)
                .isPresent();
    }

    private static @Nullable String value(Criterion criterion, String property, ReadRow row) {
        return SheetField.ofPaper(criterion, property).map(row::value).orElse(null);
    }

    private static @Nullable String touched(Criterion criterion, String property, ReadRow row) {
        return SheetField.ofPaper(criterion, property)
                .filter(field -> !row.isUntouched(field))
                .map(row::value)
                .orElse(null);
    }
}
