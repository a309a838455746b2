package vn.nangchuan.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes tables as workbooks. Rows that were written are no longer held. */
final class WorkbookWriter {

    private static final int ROWS_HELD = 100;
    /** In 256ths of a character. */
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private static final int WIDTH_OF_A_MOMENT = 17;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;

    private final SXSSFSheet sheet;
    private final CellWriter cells;
    private final CellStyle heading;
    private final CellStyle day;
    private final CellStyle moment;
    private final List<Integer> longest = new ArrayList<>();
    private int written;

    private WorkbookWriter(SXSSFWorkbook workbook, String title) {
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(title));
        this.cells = new CellWriter(workbook);
        this.heading = cells.bold();
        this.day = cells.style("dd/mm/yyyy");
        this.moment = cells.style("dd/mm/yyyy hh:mm");
    }

    static <T> void write(Table<T> table, Stream<T> rows, OutputStream to) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_HELD)) {
            WorkbookWriter writer = new WorkbookWriter(workbook, table.title());
            writer.paper(table.heading());
            writer.head(table);
            for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
                writer.row(table, each.next());
            }
            writer.fit();
            writer.sheet.setAutoFilter(new CellRangeAddress(
                    table.heading().size(),
                    writer.written - 1,
                    0,
                    Math.max(0, table.columns().size() - 1)));
            workbook.write(to);
        }
    }

    /** What is printed stands across the page, as wide as the page is, with the names of its columns on each. */
    private void paper(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        for (String line : lines) {
            cells.fill(sheet.createRow(written++), 0, line, written == 1 ? cells.title() : cells.plain());
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(written, written, -1, -1));
    }

    private void head(Table<?> table) {
        Row row = sheet.createRow(written++);
        for (Column<?> column : table.columns()) {
            int at = Math.max(row.getLastCellNum(), 0);
            cells.fill(row, at, column.header(), heading);
            longest.add(column.header().length() + 4);
        }
        sheet.createFreezePane(0, written);
    }

    /** As wide as what stands in them, within reason. */
    private void fit() {
        for (int at = 0; at < longest.size(); at++) {
            sheet.setColumnWidth(at, Math.clamp(longest.get(at), NARROWEST, WIDEST) * WIDTH_OF_A_CHARACTER);
        }
    }

    private <T> void row(Table<T> table, T item) {
        Row row = sheet.createRow(written++);
        for (int at = 0; at < table.columns().size(); at++) {
            Object value = table.columns().get(at).value().apply(item);
            cells.fill(row, at, value, style(value));
            longest.set(at, Math.max(longest.get(at), length(value)));
        }
    }

    private CellStyle style(@Nullable Object value) {
        return switch (value) {
            case LocalDate _ -> day;
            case LocalDateTime _ -> moment;
            case null, default -> cells.plain();
        };
    }

    private static int length(@Nullable Object value) {
        return switch (value) {
            case LocalDateTime _ -> WIDTH_OF_A_MOMENT;
            case String text -> text.length() + 2;
            case null, default -> 0;
        };
    }
}
