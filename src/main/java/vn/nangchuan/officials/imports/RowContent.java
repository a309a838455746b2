package vn.nangchuan.officials.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of a row.
 *
 * @param undo null until it was taken over
 */
record RowContent(
        @Nullable Long official,
        String name,
        List<CellChange> changes,
        List<RowNotice> notices,
        @Nullable Undo undo) {

    static RowContent of(PlannedRow row, @Nullable Undo undo) {
        return new RowContent(row.official(), row.name(), row.changes(), row.notices(), undo);
    }
}
