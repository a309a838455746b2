package vn.nangchuan.officials.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, understood as far as it can be by itself.
 *
 * @param number as spreadsheets count
 * @param key what the portal wrote into it; null in workbooks of one's own
 * @param values of cells with something in them; an empty text: to be emptied
 * @param months of which days the file names the month alone
 * @param notices what is wrong with cells, or was made of them
 */
record ReadRow(
        int number,
        @Nullable RowKey key,
        EnumMap<SheetField, String> values,
        Set<SheetField> months,
        List<RowNotice> notices) {

    @Nullable
    String value(SheetField field) {
        String value = values.get(field);
        return value == null || value.isEmpty() ? null : value;
    }

    /** Of a row that the portal wrote: what it wrote is still there. */
    boolean isUntouched(SheetField field) {
        return key != null && key.isOf(field, values.get(field));
    }

    boolean isEmpty() {
        return values.isEmpty() && notices.isEmpty();
    }
}
