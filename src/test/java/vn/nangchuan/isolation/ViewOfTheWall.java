package vn.nangchuan.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;

/**
 * One view of the wall in a test's own schemas, whose condition can be taken away and put back. Nothing may do so but a
 * test.
 *
 * @param body the statement that it stands for
 * @param checked whether it checks what is written through it
 */
record ViewOfTheWall(DatabaseAccess access, String name, String definer, String body, boolean checked) {

    static List<ViewOfTheWall> all(DatabaseAccess access) throws SQLException {
        List<ViewOfTheWall> views = new ArrayList<>();
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT table_name, definer, view_definition, check_option = 'CASCADED'
                        FROM information_schema.views WHERE table_schema = '%s' ORDER BY table_name"""
                        .formatted(access.applicationSchema()))) {
            while (rows.next()) {
                views.add(new ViewOfTheWall(
                        access, rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
            }
        }
        return views;
    }

    boolean hasCondition() {
        return body.contains(" where ");
    }

    void open() throws SQLException {
        build(body.substring(0, body.indexOf(" where ")));
    }

    void close() throws SQLException {
        build(body + (checked ? " WITH CASCADED CHECK OPTION" : ""));
    }

    private void build(String statementOfIt) throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute("CREATE OR REPLACE ALGORITHM=MERGE DEFINER='%s' SQL SECURITY DEFINER VIEW `%s`.`%s` AS %s"
                    .formatted(definer.replace("@", "'@'"), access.applicationSchema(), name, statementOfIt));
        }
    }
}
