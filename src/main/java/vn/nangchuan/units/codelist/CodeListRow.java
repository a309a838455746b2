package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitLevel;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.spreadsheets.Cell;
import vn.nangchuan.spreadsheets.SheetRow;

/** One row of a list, and what it says. */
record CodeListRow(SheetRow row, Map<ListColumn, Integer> columns) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RESOLUTION = 60;
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final String TYPE = "type";

    /** What the row calls its unit. */
    String named() {
        return (text(ListColumn.CODE) + " " + text(ListColumn.NAME)).strip();
    }

    /** The unit, when nothing is wrong with it. */
    Optional<ListedUnit> unit(Consumer<Finding> wrong) {
        boolean[] fine = {true};
        Consumer<Finding> noted = finding -> {
            fine[0] = false;
            wrong.accept(finding);
        };
        Optional<UnitType> type = UnitTypeWords.find(text(ListColumn.LEVEL), text(ListColumn.TYPE));
        if (type.isEmpty()) {
            noted.accept(Finding.error(UnitListFinding.UNIT_ROW_TYPE, text(ListColumn.TYPE), text(ListColumn.LEVEL))
                    .at(TYPE));
            return Optional.empty();
        }
        ListedUnit unit = unit(type.get(), noted);
        return fine[0] ? Optional.of(unit) : Optional.empty();
    }

    private ListedUnit unit(UnitType type, Consumer<Finding> wrong) {
        UnitLevel level = type.level();
        String code = code(ListColumn.CODE, figures(level));
        String province =
                level == UnitLevel.PROVINCE ? code : code(ListColumn.PROVINCE_CODE, figures(UnitLevel.PROVINCE));
        String name = VietnameseText.tidy(text(ListColumn.NAME));
        refuseUnless(code.matches("\\d{%d}".formatted(figures(level))), UnitListFinding.UNIT_ROW_CODE, "code", wrong);
        refuseUnless(province.matches("\\d{2}"), UnitListFinding.UNIT_ROW_CODE, "province_code", wrong);
        refuseUnless(!name.isEmpty() && name.length() <= LONGEST_NAME, UnitListFinding.UNIT_ROW_NAME, "name", wrong);
        LocalDate from = day(ListColumn.VALID_FROM, wrong);
        LocalDate to = day(ListColumn.VALID_TO, wrong);
        refuseUnless(
                from == null || to == null || !to.isBefore(from), UnitListFinding.UNIT_ROW_DAYS, "valid_to", wrong);
        String resolution = text(ListColumn.RESOLUTION);
        return new ListedUnit(
                row.number(),
                code,
                level == UnitLevel.PROVINCE ? null : parent(province),
                type,
                name,
                province,
                from,
                to,
                resolution.isEmpty() || resolution.length() > LONGEST_RESOLUTION ? null : resolution);
    }

    private static void refuseUnless(boolean right, UnitListFinding why, String column, Consumer<Finding> wrong) {
        if (!right) {
            wrong.accept(Finding.error(why, column).at(column));
        }
    }

    private static int figures(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> 2;
            case DISTRICT -> 3;
            case COMMUNE, SCHOOL -> 5;
        };
    }

    /** Three figures name a district, as a number in a workbook too. Without one it is the province. */
    private String parent(String province) {
        String written = text(ListColumn.PARENT_CODE);
        if (written.isEmpty()) {
            return province;
        }
        boolean isProvince = padded(written, 2).equals(province);
        return isProvince ? province : code(ListColumn.PARENT_CODE, figures(UnitLevel.DISTRICT));
    }

    /** Workbooks make numbers of codes and lose the zeros before them. */
    private String code(ListColumn column, int figures) {
        return cell(column) instanceof Cell.Numeric ? padded(text(column), figures) : text(column);
    }

    private static String padded(String written, int figures) {
        return "0".repeat(Math.max(0, figures - written.length())) + written;
    }

    private @Nullable LocalDate day(ListColumn column, Consumer<Finding> wrong) {
        if (cell(column) instanceof Cell.Dated dated && dated.dayShown()) {
            return dated.value().toLocalDate();
        }
        String written = text(column);
        if (written.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = DAYS.stream()
                .flatMap(format -> parsed(written, format).stream())
                .findFirst();
        if (day.isEmpty()) {
            wrong.accept(Finding.error(UnitListFinding.UNIT_ROW_DATE, written).at(column.title()));
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> parsed(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private Cell cell(ListColumn column) {
        return row.cell(columns.getOrDefault(column, Integer.MAX_VALUE));
    }

    private String text(ListColumn column) {
        return cell(column).shown().strip();
    }
}
