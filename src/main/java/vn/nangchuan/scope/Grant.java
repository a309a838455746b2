package vn.nangchuan.scope;

/**
 * Rights on one thing in the database, written as the server shows them.
 *
 * @param object a table, view or sequence, or {@code PROCEDURE} and its name
 */
record Grant(String rights, String object) {

    String command() {
        return "GRANT %s ON %s".formatted(rights, object);
    }
}
