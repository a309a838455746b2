package vn.nangchuan.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;

/** Opens the wall of a test's own schemas: views without a condition, no triggers. Nothing may do so but a test. */
final class SchemaWithoutWall {

    private SchemaWithoutWall() {}

    static void open(DatabaseAccess access) throws SQLException {
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            for (String view : commands(statement, """
                    SELECT CONCAT('CREATE OR REPLACE ALGORITHM=MERGE DEFINER=''', REPLACE(v.definer, '@', '''@'''),
                                  ''' SQL SECURITY DEFINER VIEW `', v.table_schema, '`.`', v.table_name, '` AS SELECT ',
                                  (SELECT GROUP_CONCAT(CONCAT('`', c.column_name, '`') ORDER BY c.ordinal_position)
                                   FROM information_schema.columns c
                                   WHERE c.table_schema = v.table_schema AND c.table_name = v.table_name),
                                  ' FROM `%s`.`', v.table_name, '`')
                    FROM information_schema.views v WHERE v.table_schema = '%s'""".formatted(access.ownerSchema(), access.applicationSchema()))) {
                statement.execute(view);
            }
            for (String trigger : commands(statement, """
                    SELECT CONCAT('DROP TRIGGER `', trigger_schema, '`.`', trigger_name, '`')
                    FROM information_schema.triggers WHERE trigger_schema = '%s'""".formatted(access.ownerSchema()))) {
                statement.execute(trigger);
            }
        }
    }

    private static List<String> commands(Statement statement, String query) throws SQLException {
        List<String> commands = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                commands.add(rows.getString(1));
            }
        }
        return commands;
    }
}
