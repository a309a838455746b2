package vn.nangchuan.spreadsheets;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.SpreadsheetText;

/** Fills the cells of a workbook with values, none of which is computed. */
final class CellWriter {

    private static final int LONGEST_TEXT = 32_767;
    /** Spreadsheets know no day before. */
    private static final int FIRST_YEAR = 1900;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Workbook workbook;
    private final Map<Short, CellStyle> literals = new HashMap<>();

    CellWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The style in which cells are that have none. */
    CellStyle plain() {
        return workbook.getCellStyleAt(0);
    }

    /** A style of its own, in a format such as {@code dd/mm/yyyy}. */
    CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle bold() {
        CellStyle style = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        return style;
    }

    /** Bold, and not wrapped within the first column. */
    CellStyle title() {
        CellStyle style = bold();
        style.setWrapText(false);
        return style;
    }

    /** Days, moments and numbers as such, everything else as text; nothing for null. */
    void fill(Row row, int at, @Nullable Object value, CellStyle style) {
        switch (value) {
            case null -> {}
            case LocalDate day when day.getYear() < FIRST_YEAR -> fillText(row.createCell(at), DAY.format(day), style);
            case LocalDate day -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(day);
                cell.setCellStyle(style);
            }
            case LocalDateTime moment -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(moment);
                cell.setCellStyle(style);
            }
            case Number number -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(style);
            }
            default -> fillText(row.createCell(at), value.toString(), style);
        }
    }

    /** A text cell is never computed; one that looks like a formula says so when it is edited, too. */
    private void fillText(Cell cell, String text, CellStyle style) {
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        cell.setCellStyle(SpreadsheetText.harmless(text).equals(text) ? style : literal(style));
    }

    private CellStyle literal(CellStyle style) {
        return literals.computeIfAbsent(style.getIndex(), _ -> {
            CellStyle literal = workbook.createCellStyle();
            literal.cloneStyleFrom(style);
            literal.setQuotePrefixed(true);
            return literal;
        });
    }
}
