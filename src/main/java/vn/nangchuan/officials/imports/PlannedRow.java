package vn.nangchuan.officials.imports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file does, and what is to be written for it.
 *
 * @param official whose dossier it is; null: somebody new, or nobody known
 * @param changes without what the choices leave as it is
 * @param writing null where nothing is written
 */
record PlannedRow(
        int number,
        RowStatus status,
        @Nullable Long official,
        String name,
        List<CellChange> changes,
        List<RowNotice> notices,
        @Nullable Writing writing) {

    PlannedRow {
        changes = List.copyOf(changes);
        notices = List.copyOf(notices);
    }

    PlannedRow with(RowNotice notice) {
        return new PlannedRow(
                number,
                status,
                official,
                name,
                changes,
                Stream.concat(notices.stream(), Stream.of(notice)).toList(),
                writing);
    }

    /** What it shows and nothing else, so that a later plan can be compared with one that somebody saw. */
    String inWords() {
        return number + " " + official + " " + changes + " "
                + notices.stream().filter(RowNotice::error).toList();
    }
}
