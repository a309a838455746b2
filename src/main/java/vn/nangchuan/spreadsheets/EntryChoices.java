package vn.nangchuan.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.spreadsheets.EntryColumn.Choices;
import vn.nangchuan.spreadsheets.EntryColumn.Dependent;
import vn.nangchuan.spreadsheets.EntryColumn.Listed;

/**
 * What may be picked in a sheet. The texts stand in a sheet that is not shown, and every list has a name made of
 * figures: texts with spaces and Vietnamese marks cannot be names, so a list that depends on a text has its name looked
 * up by it.
 */
final class EntryChoices {

    private static final String LISTS = "_lists";
    /** More than that programs take for damage. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_HELP = 255;

    private final EntrySheet entry;
    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final CellWriter cells;
    private final DataValidationHelper helper;
    /** Columns of the sheet that is not shown. */
    private final List<List<String>> lists = new ArrayList<>();

    EntryChoices(EntrySheet entry, SXSSFWorkbook workbook, SXSSFSheet sheet, CellWriter cells) {
        this.entry = entry;
        this.workbook = workbook;
        this.sheet = sheet;
        this.cells = cells;
        this.helper = sheet.getDataValidationHelper();
    }

    /**
     * @param lastRow of the sheet that is filled in, counted from 0
     */
    void write(int lastRow) {
        SXSSFSheet hidden = workbook.createSheet(LISTS);
        for (EntryColumn column : entry.columns()) {
            int at = entry.columnOf(column.code());
            String formula = formula(column.choices(), at);
            help(column, at, formula == null ? lastRow : 0);
            if (formula != null) {
                offer(column, at, formula, lastRow);
            }
        }
        fill(hidden);
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
    }

    /** Where the values stand that may be picked; null where all may be written. */
    private @Nullable String formula(@Nullable Choices choices, int at) {
        return switch (choices) {
            case null -> null;
            case Listed listed -> listed.values().isEmpty() ? null : list("list_" + at, listed.values());
            case Dependent dependent -> dependent(dependent, at);
        };
    }

    private String list(String name, List<String> values) {
        lists.add(values);
        name(name, 0, values.size(), 1);
        return name;
    }

    /** By the value of the other column the name of a list; all lists stand in one column, one below the other. */
    private @Nullable String dependent(Dependent choices, int at) {
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        lists.add(values);
        for (Map.Entry<String, List<String>> each :
                choices.valuesByThatColumnsValue().entrySet()) {
            if (!each.getValue().isEmpty()) {
                keys.add(each.getKey());
                names.add("list_" + at + "_" + keys.size());
                name(names.getLast(), values.size(), each.getValue().size(), 1);
                values.addAll(each.getValue());
            }
        }
        if (keys.isEmpty()) {
            return null;
        }
        lists.add(keys);
        String index = "index_" + at;
        name(index, 0, keys.size(), 2);
        lists.add(names);
        String other = CellReference.convertNumToColString(entry.columnOf(choices.onColumnCode()));
        return "INDIRECT(VLOOKUP($%s2,%s,2,FALSE))".formatted(other, index);
    }

    /** Names cells of the last column of lists, and of the next. */
    private void name(String name, int firstRow, int rows, int columns) {
        int column = lists.size() - 1;
        Name named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula("%s!$%s$%d:$%s$%d"
                .formatted(
                        LISTS,
                        CellReference.convertNumToColString(column),
                        firstRow + 1,
                        CellReference.convertNumToColString(column + columns - 1),
                        firstRow + rows));
    }

    private void fill(SXSSFSheet hidden) {
        int rows = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int at = 0; at < rows; at++) {
            Row row = hidden.createRow(at);
            for (int column = 0; column < lists.size(); column++) {
                List<String> list = lists.get(column);
                cells.fill(row, column, at < list.size() ? list.get(at) : null, cells.plain());
            }
        }
    }

    /** Where nothing is picked, the heading and the rows have the help in common. */
    private void help(EntryColumn column, int at, int lastRow) {
        if (column.help() != null) {
            DataValidationConstraint any = new XSSFDataValidationConstraint(
                    DataValidationConstraint.ValidationType.ANY, DataValidationConstraint.OperatorType.IGNORED, null);
            sheet.addValidationData(validation(column, any, new CellRangeAddressList(0, lastRow, at, at)));
        }
    }

    private void offer(EntryColumn column, int at, String formula, int lastRow) {
        DataValidationConstraint list = helper.createFormulaListConstraint(formula);
        DataValidation picked = validation(column, list, new CellRangeAddressList(1, lastRow, at, at));
        picked.setShowErrorBox(true);
        picked.setErrorStyle(DataValidation.ErrorStyle.STOP);
        sheet.addValidationData(picked);
    }

    private DataValidation validation(
            EntryColumn column, DataValidationConstraint constraint, CellRangeAddressList where) {
        DataValidation validation = helper.createValidation(constraint, where);
        if (column.help() != null) {
            validation.createPromptBox(
                    shortened(column.header(), LONGEST_TITLE), shortened(column.help(), LONGEST_HELP));
            validation.setShowPromptBox(true);
        }
        return validation;
    }

    private static String shortened(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }
}
