package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.spreadsheets.EntryColumn.Kind;

/** Writes sheets that are filled in. Formats stand with the columns, so that rows added below have them, too. */
final class EntrySheetWriter {

    private static final int ROWS_HELD = 100;
    /** In 256ths of a character. */
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private static final int WIDTH_OF_KEYS = 5;
    private static final int NARROWEST = 14;
    private static final int WIDEST = 40;
    private static final String TEXT = "@";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    private final EntrySheet entry;
    private final SXSSFSheet sheet;
    private final CellWriter cells;
    private final CellStyle heading;
    private final CellStyle required;
    private final CellStyle key;
    private final List<CellStyle> styles = new ArrayList<>();
    private int written;

    private EntrySheetWriter(EntrySheet entry, SXSSFWorkbook workbook) {
        this.entry = entry;
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(entry.title()));
        this.cells = new CellWriter(workbook);
        this.heading = coloured(cells.bold(), IndexedColors.GREY_25_PERCENT);
        this.required = coloured(cells.bold(), IndexedColors.LIGHT_YELLOW);
        this.key = coloured(cells.style(TEXT), IndexedColors.GREY_25_PERCENT);
        entry.columns().forEach(column -> styles.add(style(column)));
    }

    static void write(EntrySheet entry, Stream<EntryRow> rows, int emptyRows, OutputStream to) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
            EntrySheetWriter writer = new EntrySheetWriter(entry, workbook);
            writer.head();
            for (Iterator<EntryRow> each = rows.iterator(); each.hasNext(); ) {
                writer.row(each.next());
            }
            if (entry.guide() != null) {
                EntryGuideWriter.write(entry.guide(), workbook, writer.cells);
            }
            new EntryChoices(entry, workbook, writer.sheet, writer.cells)
                    .write(Math.max(writer.written - 1 + emptyRows, 1));
            writer.lock();
            workbook.getXSSFWorkbook()
                    .getProperties()
                    .getCustomProperties()
                    .addProperty(SheetStamp.PROPERTY, entry.stamp());
            workbook.write(to);
        }
    }

    private static CellStyle coloured(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private CellStyle style(EntryColumn column) {
        CellStyle style = cells.style(
                switch (column.kind()) {
                    case TEXT, MONTH_OR_DAY -> TEXT;
                    case DAY -> "dd/mm/yyyy";
                    case NUMBER -> "General";
                });
        style.setLocked(column.locked());
        return column.locked() ? coloured(style, IndexedColors.GREY_25_PERCENT) : style;
    }

    private void head() {
        Row row = sheet.createRow(written++);
        cells.fill(row, 0, entry.keyHeader(), heading);
        sheet.setColumnWidth(0, WIDTH_OF_KEYS * WIDTH_OF_A_CHARACTER);
        sheet.setDefaultColumnStyle(0, key);
        for (int at = 1; at <= styles.size(); at++) {
            EntryColumn column = entry.columns().get(at - 1);
            cells.fill(row, at, column.heading(), column.required() ? required : heading);
            int characters = Math.clamp(column.heading().length() + 4, NARROWEST, WIDEST);
            sheet.setColumnWidth(at, characters * WIDTH_OF_A_CHARACTER);
            sheet.setDefaultColumnStyle(at, styles.get(at - 1));
        }
        sheet.createFreezePane(0, 1);
    }

    private void row(EntryRow entered) {
        Row row = sheet.createRow(written++);
        cells.fill(row, 0, entered.key(), key);
        int values = Math.min(entered.values().size(), styles.size());
        for (int at = 0; at < values; at++) {
            Kind kind = entry.columns().get(at).kind();
            cells.fill(row, at + 1, value(kind, entered.values().get(at)), styles.get(at));
        }
    }

    /** What is no day and no number in a column of such is text, and is so in all columns of text. */
    private static @Nullable Object value(Kind kind, @Nullable Object value) {
        return switch (value) {
            case LocalDate day when kind != Kind.DAY -> DAY.format(day);
            case YearMonth month -> MONTH.format(month);
            case BigDecimal number when kind != Kind.NUMBER -> number.toPlainString();
            case Number number when kind != Kind.NUMBER -> number.toString();
            case null, default -> value;
        };
    }

    /** Against mistakes alone, hence without a password: lines may be inserted, sorted and formatted. */
    private void lock() {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
