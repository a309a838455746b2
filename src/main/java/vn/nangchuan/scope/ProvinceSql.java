package vn.nangchuan.scope;

import java.util.List;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Which provinces there are: the one question that is answered without a scope, because work that nobody asks for needs to
 * know where to begin. It tells numbers and nothing else; what stands in a province is read in its scope.
 */
final class ProvinceSql {

    private static final String NAME = "provinces";

    private final String owner;
    private final String definer;

    ProvinceSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> procedures() {
        return List.of("""
                CREATE OR REPLACE DEFINER=%2$s PROCEDURE `%1$s`.`%3$s`() SQL SECURITY DEFINER \
                SELECT id FROM `%1$s`.unit WHERE parent_id IS NULL ORDER BY id""".formatted(owner, definer, NAME));
    }

    List<Grant> grants() {
        return List.of(new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, NAME)));
    }
}
