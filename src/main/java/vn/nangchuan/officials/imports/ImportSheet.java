package vn.nangchuan.officials.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A file with its columns.
 *
 * @param headingRow the lowest row of its heading, as spreadsheets count
 * @param titles what stands over the columns, by their places from 0; without what is always passed over
 * @param mapping what they hold; columns that are not in it are passed over
 */
public record ImportSheet(
        ImportLine line, int headingRow, Map<Integer, String> titles, Map<Integer, SheetField> mapping)
        implements KeptRecord {

    public ImportSheet {
        titles = new LinkedHashMap<>(titles);
        mapping = new LinkedHashMap<>(mapping);
    }

    @Override
    public UnitPath keeper() {
        return line.keeper();
    }

    /** Whether it is known of every column what it holds. */
    public boolean isUnderstood() {
        return mapping.containsValue(SheetField.FULL_NAME) && mapping.keySet().containsAll(titles.keySet());
    }
}
