package vn.nangchuan.scope;

import java.util.Map;

/**
 * A foreign key as the wall sees it.
 *
 * @param columns the column of the other table that each of its columns follows
 * @param everyRow whether it holds for every row; with a column that may be empty it does not
 */
record ForeignKey(String otherTable, Map<String, String> columns, boolean everyRow) {

    boolean follows(String column, String otherColumn) {
        return otherColumn.equals(columns.get(column));
    }
}
