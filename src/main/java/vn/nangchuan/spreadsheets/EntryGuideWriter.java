package vn.nangchuan.spreadsheets;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the sheet that says how another one is filled in: as text, wrapped, for the screen and for paper. */
final class EntryGuideWriter {

    /** In 256ths of a character. */
    private static final int WIDTH_OF_A_CHARACTER = 256;

    private static final int FIRST_WIDTH = 32;
    private static final int OTHER_WIDTH = 36;
    /** In points. */
    private static final float HEIGHT_OF_A_LINE = 15;

    private final EntryGuide guide;
    private final SXSSFSheet sheet;
    private final CellWriter cells;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private int written;

    private EntryGuideWriter(EntryGuide guide, SXSSFWorkbook workbook, CellWriter cells) {
        this.guide = guide;
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(guide.title()));
        this.cells = cells;
        this.title = cells.title();
        this.head = cells.bold();
        this.text = cells.style("@");
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
    }

    static void write(EntryGuide guide, SXSSFWorkbook workbook, CellWriter cells) {
        new EntryGuideWriter(guide, workbook, cells).write();
    }

    private void write() {
        for (int at = 0; at < guide.width(); at++) {
            sheet.setColumnWidth(at, widthOf(at) * WIDTH_OF_A_CHARACTER);
        }
        for (EntryGuide.Part part : guide.parts()) {
            if (written > 0) {
                written++;
            }
            cells.fill(sheet.createRow(written++), 0, part.title(), title);
            switch (part) {
                case EntryGuide.Sayings sayings -> sayings.lines().forEach(this::across);
                case EntryGuide.Explained table -> {
                    line(table.head(), head);
                    table.rows().forEach(row -> line(row, text));
                }
            }
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private static int widthOf(int column) {
        return column == 0 ? FIRST_WIDTH : OTHER_WIDTH;
    }

    /** Programs fit no row to cells that are merged, hence its height. */
    private void across(String saying) {
        Row row = sheet.createRow(written);
        cells.fill(row, 0, saying, text);
        int characters = FIRST_WIDTH + OTHER_WIDTH * (guide.width() - 1);
        row.setHeightInPoints(HEIGHT_OF_A_LINE * (saying.length() / characters + 1));
        if (guide.width() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(written, written, 0, guide.width() - 1));
        }
        written++;
    }

    private void line(List<String> values, CellStyle style) {
        Row row = sheet.createRow(written++);
        int lines = 1;
        for (int at = 0; at < values.size(); at++) {
            cells.fill(row, at, values.get(at), style);
            lines = Math.max(lines, values.get(at).length() / widthOf(at) + 1);
        }
        row.setHeightInPoints(HEIGHT_OF_A_LINE * lines);
    }
}
