package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.spreadsheets.SheetRow;

/**
 * Where the heading of a workbook is and what it says over each column. One of two lines, of which the upper is merged over
 * several columns, is read as both: "Trình độ" over "Chuyên môn" as "Trình độ Chuyên môn".
 *
 * @param lastRow number of its last row; people stand below
 * @param titles by the place of the column, counted from 0
 */
record SheetHeading(int lastRow, Map<Integer, String> titles) {

    /** Above the heading stand titles, and mottos of the state. */
    static final int ROWS_LOOKED_AT = 15;

    private static final int LEAST_TITLES = 3;
    private static final int LONGEST_TITLE = 120;

    /**
     * Finds it among the first rows.
     *
     * @param meaning what a title means; empty where nobody knows
     */
    static Optional<SheetHeading> find(List<SheetRow> first, Function<String, Optional<SheetField>> meaning) {
        return candidates(first).stream()
                .max(Comparator.comparingLong((SheetHeading heading) -> heading.understood(meaning))
                        .thenComparing(SheetHeading::lastRow, Comparator.reverseOrder()));
    }

    private static List<SheetHeading> candidates(List<SheetRow> rows) {
        List<SheetHeading> found = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            SheetRow row = rows.get(at);
            Map<Integer, String> alone = titles(row);
            if (alone.size() >= LEAST_TITLES) {
                found.add(new SheetHeading(row.number(), alone));
                if (at + 1 < rows.size() && rows.get(at + 1).number() == row.number() + 1) {
                    found.add(under(alone, rows.get(at + 1)));
                }
            }
        }
        return found;
    }

    private static Map<Integer, String> titles(SheetRow row) {
        Map<Integer, String> titles = new LinkedHashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String shown = row.cell(column).shown().strip();
            if (!shown.isEmpty() && shown.length() <= LONGEST_TITLE) {
                titles.put(column, shown);
            }
        }
        return titles;
    }

    /** A merged cell has its text in its first column alone. */
    private static SheetHeading under(Map<Integer, String> upper, SheetRow lower) {
        Map<Integer, String> both = new LinkedHashMap<>();
        Map<Integer, String> second = titles(lower);
        String over = "";
        int last = Math.max(
                upper.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1),
                second.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1));
        for (int column = 0; column <= last; column++) {
            over = upper.getOrDefault(column, over);
            String below = second.get(column);
            if (below != null) {
                both.put(column, (over + " " + below).strip());
            } else if (upper.containsKey(column)) {
                both.put(column, over);
            }
        }
        return new SheetHeading(lower.number(), both);
    }

    private long understood(Function<String, Optional<SheetField>> meaning) {
        return mapped(meaning).values().stream().distinct().count();
    }

    /** The columns of which it is known what they hold, the first of each. */
    Map<Integer, SheetField> mapped(Function<String, Optional<SheetField>> meaning) {
        Map<Integer, SheetField> mapped = new LinkedHashMap<>();
        titles.forEach((column, title) -> meaning.apply(title)
                .filter(field -> !mapped.containsValue(field))
                .ifPresent(field -> mapped.put(column, field)));
        return mapped;
    }

    /** Without the columns of which nobody need say what they hold. */
    SheetHeading without(Predicate<String> passedOver) {
        Map<Integer, String> told = new LinkedHashMap<>(titles);
        told.values().removeIf(passedOver);
        return new SheetHeading(lastRow, told);
    }

    /** Some lists number their columns under the heading. */
    static boolean isNumbering(SheetRow row) {
        int expected = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String shown = row.cell(column).shown().replaceAll("[().\\s]", "");
            if (!shown.isEmpty() && !shown.equals(String.valueOf(++expected))) {
                return false;
            }
        }
        return expected >= LEAST_TITLES;
    }

    /** What a column is called; null where nothing stands over it. */
    @Nullable
    String title(int column) {
        return titles.get(column);
    }
}
