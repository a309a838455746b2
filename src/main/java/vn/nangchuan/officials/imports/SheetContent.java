package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.spreadsheets.Cell;
import vn.nangchuan.spreadsheets.ReadingLimits;
import vn.nangchuan.spreadsheets.SheetRow;
import vn.nangchuan.spreadsheets.SpreadsheetReader;

/** Reads a file of people: its heading, and its rows one by one. */
final class SheetContent {

    /** More than the officials of any commune; a district's list still fits. */
    static final int MOST_ROWS = 10_000;

    /** Larger files are pictures, not lists. */
    static final int MOST_BYTES = 8 << 20;

    /** Where the key may stand: it is written first, but columns are put before it. */
    private static final int COLUMNS_WITH_THE_KEY = 4;

    private SheetContent() {}

    static ReadingLimits limits() {
        ReadingLimits usual = ReadingLimits.ofRows(MOST_ROWS + SheetHeading.ROWS_LOOKED_AT);
        return new ReadingLimits(
                MOST_BYTES,
                usual.inflatedBytes(),
                usual.ratio(),
                usual.sheets(),
                usual.rows(),
                usual.columns(),
                usual.cellCharacters());
    }

    /**
     * The heading; the rest of the file is read through, so that one that cannot be read is refused before it is kept.
     *
     * @throws BusinessRuleViolation when there is none, or the file cannot be read
     */
    static SheetHeading heading(String fileName, byte[] content, Function<String, Optional<SheetField>> meaning) {
        List<SheetRow> first = new ArrayList<>();
        int[] rows = new int[1];
        new SpreadsheetReader(limits()).read(fileName, content, row -> {
            rows[0]++;
            if (first.size() < SheetHeading.ROWS_LOOKED_AT) {
                first.add(row);
            }
        });
        SheetHeading heading = SheetHeading.find(first, meaning)
                .orElseThrow(() -> new BusinessRuleViolation(ImportFinding.IMPORT_EMPTY));
        if (first.getLast().number() <= heading.lastRow() && rows[0] <= first.size()) {
            throw new BusinessRuleViolation(ImportFinding.IMPORT_EMPTY);
        }
        return heading;
    }

    /** The people below the heading. */
    static List<ReadRow> rows(
            String fileName,
            byte[] content,
            SheetHeading heading,
            Map<Integer, SheetField> mapping,
            CellReader reader) {
        List<ReadRow> rows = new ArrayList<>();
        new SpreadsheetReader(limits()).read(fileName, content, row -> {
            boolean isNumbering = rows.isEmpty() && SheetHeading.isNumbering(row);
            if (row.number() > heading.lastRow() && !isNumbering) {
                ReadRow read = row(row, mapping, reader);
                if (!read.isEmpty()) {
                    rows.add(read);
                }
            }
        });
        return rows;
    }

    private static ReadRow row(SheetRow row, Map<Integer, SheetField> mapping, CellReader reader) {
        EnumMap<SheetField, String> values = new EnumMap<>(SheetField.class);
        Set<SheetField> months = EnumSet.noneOf(SheetField.class);
        List<RowNotice> notices = new ArrayList<>();
        mapping.forEach((column, field) -> {
            Cell cell = row.cell(column);
            if (!cell.isEmpty()) {
                CellReader.Read read = reader.read(field, cell);
                if (read.value() != null) {
                    values.put(field, read.value());
                }
                if (read.finding() != null) {
                    notices.add(RowNotice.of(field, read.finding()));
                    if (!read.finding().isError()) {
                        months.add(field);
                    }
                }
            }
        });
        Optional<RowKey> key = IntStream.range(0, COLUMNS_WITH_THE_KEY)
                .filter(column -> !mapping.containsKey(column))
                .mapToObj(column -> RowKey.read(row.cell(column).shown()))
                .flatMap(Optional::stream)
                .findFirst();
        return new ReadRow(row.number(), key.orElse(null), values, months, notices);
    }

    /** As it is stored: 1=FULL_NAME;2=SEX. */
    static String written(Map<Integer, SheetField> mapping) {
        StringBuilder text = new StringBuilder();
        mapping.forEach((column, field) -> text.append(text.isEmpty() ? "" : ";")
                .append(column)
                .append('=')
                .append(field));
        return text.toString();
    }

    static Map<Integer, SheetField> mapping(@Nullable String written) {
        Map<Integer, SheetField> mapping = new LinkedHashMap<>();
        if (written != null && !written.isEmpty()) {
            for (String part : written.split(";")) {
                int at = part.indexOf('=');
                mapping.put(Integer.valueOf(part.substring(0, at)), SheetField.valueOf(part.substring(at + 1)));
            }
        }
        return mapping;
    }
}
