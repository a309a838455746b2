package vn.nangchuan.standards.commandline;

import java.util.List;

/**
 * A row of a spreadsheet.
 *
 * @param number the headings are row 1; rows without anything are counted too
 * @param cells composed, without spaces around them
 */
record SheetRow(int number, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    /** Empty where the row is shorter. */
    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
