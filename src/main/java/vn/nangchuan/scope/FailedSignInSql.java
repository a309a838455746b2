package vn.nangchuan.scope;

import java.util.List;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Whose account a refused sign-in named, so that it can be recorded with that account's unit; nothing else of it. There
 * is no scope before a sign-in, so only the sign-in account of the database may ask.
 */
final class FailedSignInSql {

    private static final String NAME = "sign_in_account_named";

    private final String owner;
    private final String definer;

    FailedSignInSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> procedures() {
        return List.of("""
                CREATE OR REPLACE DEFINER=%1$s PROCEDURE `%2$s`.`%3$s`(IN p_username VARCHAR(60) CHARACTER SET ascii) \
                SQL SECURITY DEFINER SELECT id, CAST(unit_path AS CHAR CHARACTER SET ascii) AS unit_path \
                FROM `%2$s`.account WHERE username = p_username""".formatted(definer, owner, NAME));
    }

    List<Grant> grants() {
        return List.of(new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, NAME)));
    }
}
