package vn.nangchuan.units.codelist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.spreadsheets.ReadingLimits;
import vn.nangchuan.spreadsheets.SheetRow;
import vn.nangchuan.spreadsheets.SpreadsheetReader;

/** Makes units of the rows of a file, and findings of what is wrong with them. */
final class CodeListReader {

    private final Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
    private final List<ListedUnit> units = new ArrayList<>();
    private final List<RowFinding> findings = new ArrayList<>();
    private final Map<String, List<ListedUnit>> byCode = new HashMap<>();

    void read(String fileName, byte[] content) {
        new SpreadsheetReader(ReadingLimits.ofRows(CodeList.MOST_ROWS)).read(fileName, content, this::take);
        if (units.isEmpty() && findings.isEmpty()) {
            throw new BusinessRuleViolation(UnitListFinding.UNIT_LIST_EMPTY);
        }
    }

    private void take(SheetRow row) {
        if (columns.isEmpty()) {
            takeHeading(row);
            return;
        }
        CodeListRow cells = new CodeListRow(row, columns);
        List<Finding> wrong = new ArrayList<>();
        cells.unit(wrong::add).ifPresent(unit -> {
            if (isRepeated(unit)) {
                wrong.add(Finding.error(UnitListFinding.UNIT_ROW_CODE_TWICE, unit.code())
                        .at("code"));
            } else {
                units.add(unit);
            }
        });
        wrong.forEach(finding -> findings.add(new RowFinding(row.number(), cells.named(), finding)));
    }

    private void takeHeading(SheetRow row) {
        for (int at = 0; at < row.cells().size(); at++) {
            int place = at;
            ListColumn.under(row.cell(at).shown()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        List<String> missing = ListColumn.needed().stream()
                .filter(column -> !columns.containsKey(column))
                .map(ListColumn::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new BusinessRuleViolation(UnitListFinding.UNIT_LIST_COLUMN_MISSING, String.join(", ", missing));
        }
    }

    /** A code may stand there once for each stretch of days. */
    private boolean isRepeated(ListedUnit unit) {
        List<ListedUnit> same = byCode.computeIfAbsent(unit.code(), _ -> new ArrayList<>());
        boolean repeated = same.stream().anyMatch(other -> overlap(other, unit));
        same.add(unit);
        return repeated;
    }

    private static boolean overlap(ListedUnit one, ListedUnit other) {
        return (one.validTo() == null
                        || other.validFrom() == null
                        || !other.validFrom().isAfter(one.validTo()))
                && (other.validTo() == null
                        || one.validFrom() == null
                        || !one.validFrom().isAfter(other.validTo()));
    }

    List<ListedUnit> units() {
        return units;
    }

    List<RowFinding> findings() {
        return findings;
    }
}
