package vn.nangchuan.officials.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A row of a file, and what it does.
 *
 * @param number as spreadsheets count
 * @param person number of whose dossier it is; null: somebody new
 * @param choices which counts, of cells in conflict
 */
public record ImportRow(
        UnitPath keeper,
        int number,
        RowStatus status,
        @Nullable Long person,
        String name,
        List<CellChange> changes,
        List<RowNotice> notices,
        Map<SheetField, Choice> choices)
        implements KeptRecord {

    public ImportRow {
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
        choices = Map.copyOf(choices);
    }
}
