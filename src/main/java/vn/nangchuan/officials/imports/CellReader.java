package vn.nangchuan.officials.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.imports.SheetField.Kind;
import vn.nangchuan.spreadsheets.Cell;
import vn.nangchuan.standards.Level;

/** Makes values of cells, as communes write them. */
final class CellReader {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern CLASS_OF_SCHOOL = Pattern.compile("(?:lop )?(\\d{1,2}) ?/ ?(10|12)");
    /** Numbers of identity documents, which as numbers lose the zeros before them. */
    private static final int OLD_NUMBER = 9;

    private static final int CITIZEN_NUMBER = 12;
    /** Years of school, in the North until 1989 and since. */
    private static final int OLD_SCHOOL = 10;

    private static final int SCHOOL = 12;

    /** A cell that empties the field; an empty cell leaves it alone. */
    private static final List<String> EMPTIED = List.of("(xóa)", "(clear)");

    private final SheetWords words;
    private final Map<SheetField, Map<String, String>> catalogues;

    /** @param catalogues what the database knows of choices: words to codes */
    CellReader(SheetWords words, Map<SheetField, Map<String, String>> catalogues) {
        this.words = words;
        this.catalogues = catalogues;
    }

    /** The value, or what is wrong with it. */
    record Read(@Nullable String value, @Nullable Finding finding) {

        static Read of(String value) {
            return new Read(value, null);
        }

        static Read wrong(ImportFinding code, Object... arguments) {
            return new Read(null, Finding.error(code, arguments));
        }
    }

    /** Of a cell that is not empty. */
    Read read(SheetField field, Cell cell) {
        if (cell instanceof Cell.Fault fault) {
            return Read.wrong(ImportFinding.CELL_FAULT, fault.shown());
        }
        String shown = VietnameseText.tidy(cell.shown());
        if (EMPTIED.stream().anyMatch(shown::equalsIgnoreCase)) {
            return field.isClearable() ? Read.of("") : Read.wrong(ImportFinding.CELL_NOT_CLEARABLE);
        }
        return switch (field.kind()) {
            case TEXT -> Read.of(shown);
            case NUMBER -> Read.of(number(field, cell, shown));
            case CHOICE -> choice(field, cell, shown);
            case DAY, MONTH_OR_DAY -> day(field.kind(), cell, shown);
            case MONTH -> month(cell, shown);
        };
    }

    private static String number(SheetField field, Cell cell, String shown) {
        String figures = field.group() == SheetField.Group.PAPER ? shown : shown.replaceAll("[ .'-]", "");
        if (field == SheetField.IDENTITY_NUMBER && cell instanceof Cell.Numeric) {
            int length = figures.length() >= CITIZEN_NUMBER - 2 ? CITIZEN_NUMBER : OLD_NUMBER;
            return "0".repeat(Math.max(0, length - figures.length())) + figures;
        }
        return field == SheetField.PHONE && cell instanceof Cell.Numeric && !figures.startsWith("0")
                ? "0" + figures
                : figures;
    }

    private Read choice(SheetField field, Cell cell, String shown) {
        String said = field == SheetField.GENERAL_LEVEL ? schoolYears(cell, shown) : shown;
        Matcher school = CLASS_OF_SCHOOL.matcher(VietnameseText.searchKey(said));
        if (field == SheetField.GENERAL_LEVEL && school.matches()) {
            return Read.of(
                    level(Integer.parseInt(school.group(1)), school.group(2).equals("10"))
                            .name());
        }
        return words.meaning(field, said)
                .or(() -> Optional.ofNullable(
                        catalogues.getOrDefault(field, Map.of()).get(SheetWords.key(said))))
                .map(Read::of)
                .orElseGet(() -> unknown(field, said));
    }

    /** How somebody studied is written in many ways, and nothing hangs on it: it keeps nobody from being taken over. */
    private static Read unknown(SheetField field, String said) {
        return field.isFormOfStudy()
                ? new Read(null, Finding.warning(ImportFinding.CELL_FORM_OF_STUDY_UNKNOWN, said))
                : Read.wrong(ImportFinding.CELL_CHOICE_UNKNOWN, said);
    }

    /**
     * Spreadsheets make a day of 10/12, by the habit of their country: of both ways to write that day, the one that is a
     * class of a school.
     */
    private static String schoolYears(Cell cell, String shown) {
        if (!(cell instanceof Cell.Dated dated)) {
            return shown;
        }
        int day = dated.value().getDayOfMonth();
        int month = dated.value().getMonthValue();
        return Stream.of(new int[] {day, month}, new int[] {month, day})
                .filter(read -> read[0] <= read[1] && (read[1] == OLD_SCHOOL || read[1] == SCHOOL))
                .map(read -> read[0] + "/" + read[1])
                .findFirst()
                .orElse(shown);
    }

    /** Of the schools of 12 years, or of the 10 that the North had until 1989. */
    private static Level level(int years, boolean ofTen) {
        int upper = ofTen ? OLD_SCHOOL : SCHOOL;
        int lower = ofTen ? 7 : 9;
        int primary = ofTen ? 4 : 5;
        if (years >= upper) {
            return Level.UPPER_SECONDARY;
        }
        if (years >= lower) {
            return Level.LOWER_SECONDARY;
        }
        return years >= primary ? Level.PRIMARY_SCHOOL : Level.LITERATE;
    }

    private static Read day(Kind kind, Cell cell, String shown) {
        if (cell instanceof Cell.Dated dated && dated.dayShown()) {
            return Read.of(dated.value().toLocalDate().toString());
        }
        Optional<LocalDate> day =
                DAYS.stream().flatMap(format -> parsed(shown, format).stream()).findFirst();
        if (day.isPresent()) {
            return Read.of(day.get().toString());
        }
        Optional<MonthOrDay> month = MonthOrDay.typed(shown);
        if (month.isEmpty()) {
            return YEAR.matcher(shown).matches()
                    ? Read.wrong(ImportFinding.CELL_DAY_MISSING, shown)
                    : Read.wrong(ImportFinding.CELL_DAY_UNFIT, shown);
        }
        if (kind == Kind.DAY) {
            return Read.wrong(ImportFinding.CELL_DAY_MISSING, shown);
        }
        LocalDate last = month.get().latest();
        return new Read(last.toString(), Finding.warning(ImportFinding.CELL_LAST_OF_MONTH, last));
    }

    private static Read month(Cell cell, String shown) {
        if (cell instanceof Cell.Dated dated && dated.dayShown()) {
            return Read.of(dated.value().toLocalDate().toString());
        }
        return DAYS.stream()
                .flatMap(format -> parsed(shown, format).stream())
                .findFirst()
                .map(MonthOrDay::of)
                .or(() -> MonthOrDay.typed(shown))
                .map(month -> Read.of(month.toString()))
                .orElseGet(() -> Read.wrong(ImportFinding.CELL_MONTH_UNFIT, shown));
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
