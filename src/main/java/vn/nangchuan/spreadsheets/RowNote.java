package vn.nangchuan.spreadsheets;

import java.util.Set;

/**
 * What is said of a row.
 *
 * @param badColumns whose cells are coloured, from 0 like {@link SheetRow#cell}
 */
public record RowNote(String status, String message, Set<Integer> badColumns) {

    public RowNote {
        badColumns = Set.copyOf(badColumns);
    }

    /** In which no cell is wrong. */
    public RowNote(String status, String message) {
        this(status, message, Set.of());
    }
}
