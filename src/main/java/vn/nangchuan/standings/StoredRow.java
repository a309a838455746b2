package vn.nangchuan.standings;

/**
 * A row of a table.
 *
 * @param content what it says
 */
record StoredRow<R>(long id, R content) {}
