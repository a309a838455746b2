package vn.nangchuan.scope;

import java.util.List;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Which roles of the caller's own units an official holds, by whatever account: one that the province or a district keeps is
 * behind the wall for the commune, though its roles in the commune are not. The answer are the numbers of grants that the
 * caller sees anyway; of the account it tells nothing.
 */
final class RoleHolderSql {

    private static final String NAME = "roles_of_official";

    private final String owner;
    private final String definer;

    RoleHolderSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> procedures() {
        return List.of("""
                CREATE OR REPLACE DEFINER=%2$s PROCEDURE `%1$s`.`%3$s`(IN p_official BIGINT) SQL SECURITY DEFINER \
                BEGIN \
                SELECT g.id FROM `%1$s`.official o JOIN `%1$s`.account a ON a.official_id = o.id AND a.province_id = o.province_id \
                JOIN `%1$s`.role_grant g ON g.account_id = a.id AND g.province_id = a.province_id \
                WHERE o.id = p_official AND o.province_id = `%1$s`.scope_province() \
                AND o.unit_path >= `%1$s`.scope_from() AND o.unit_path < `%1$s`.scope_to() AND `%1$s`.scope_official() = 0 \
                AND g.unit_path >= `%1$s`.scope_from() AND g.unit_path < `%1$s`.scope_to() ORDER BY g.id; \
                END""".formatted(owner, definer, NAME));
    }

    List<Grant> grants() {
        return List.of(new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, NAME)));
    }
}
