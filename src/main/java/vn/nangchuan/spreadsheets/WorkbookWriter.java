package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.SpreadsheetText;

/** Writes tables as workbooks. Rows that were written are no longer held. */
final class WorkbookWriter {

    private static final int ROWS_HELD = 100;
    private static final int LONGEST_TEXT = 32_767;
    /** In 256ths of a character. */
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    private final SXSSFSheet sheet;
    private final CellStyle heading;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle literal;
    private int written;

    private WorkbookWriter(SXSSFWorkbook workbook, String title) {
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        this.heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        this.day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        this.moment = workbook.createCellStyle();
        moment.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
        this.literal = workbook.createCellStyle();
        literal.setQuotePrefixed(true);
    }

    static <T> void write(Table<T> table, Stream<T> rows, OutputStream to) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
            WorkbookWriter writer = new WorkbookWriter(workbook, table.title());
            writer.head(table);
            for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
                writer.row(table, each.next());
            }
            writer.sheet.setAutoFilter(new CellRangeAddress(
                    0, writer.written - 1, 0, Math.max(0, table.columns().size() - 1)));
            workbook.write(to);
        }
    }

    private void head(Table<?> table) {
        Row row = sheet.createRow(written++);
        for (Column<?> column : table.columns()) {
            int at = Math.max(row.getLastCellNum(), 0);
            Cell cell = row.createCell(at);
            cell.setCellValue(column.header());
            cell.setCellStyle(heading);
            int characters = Math.clamp(column.header().length() + 4, NARROWEST, WIDEST);
            sheet.setColumnWidth(at, characters * WIDTH_OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    private <T> void row(Table<T> table, T item) {
        Row row = sheet.createRow(written++);
        for (int at = 0; at < table.columns().size(); at++) {
            fill(row, at, table.columns().get(at).value().apply(item));
        }
    }

    private void fill(Row row, int at, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case LocalDateTime time -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(time);
                cell.setCellStyle(moment);
            }
            case Number number -> row.createCell(at).setCellValue(number.doubleValue());
            default -> fillText(row.createCell(at), value.toString());
        }
    }

    /** A text cell is never computed; one that looks like a formula says so when it is edited, too. */
    private void fillText(Cell cell, String text) {
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        if (!SpreadsheetText.harmless(text).equals(text)) {
            cell.setCellStyle(literal);
        }
    }
}
