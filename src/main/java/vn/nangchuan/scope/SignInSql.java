package vn.nangchuan.scope;

import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.database.DatabaseAccess;

/**
 * What can be done before there is a scope: find the account of a name, and keep count of its failures. These
 * procedures are all that the sign-in account of the database can reach, and nobody else can reach them.
 */
final class SignInSql {

    private final String owner;
    private final String definer;

    SignInSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> procedures() {
        return List.of(
                procedure("sign_in_find", "IN p_username VARCHAR(60) CHARACTER SET ascii, IN p_on DATE", find()),
                procedure(
                        "sign_in_failed",
                        "IN p_account BIGINT, IN p_lock_after INT, IN p_locked_until DATETIME(6)",
                        """
                        UPDATE `%1$s`.credential SET locked_until = IF(failures + 1 >= p_lock_after, p_locked_until, locked_until), \
                        failures = IF(failures + 1 >= p_lock_after, 0, failures + 1) WHERE account_id = p_account"""),
                procedure(
                        "sign_in_succeeded",
                        "IN p_account BIGINT",
                        "UPDATE `%1$s`.credential SET failures = 0, locked_until = NULL WHERE account_id = p_account"),
                procedure(
                        "sign_in_upgrade_hash",
                        "IN p_account BIGINT, IN p_hash VARCHAR(255) CHARACTER SET ascii",
                        "UPDATE `%1$s`.credential SET password_hash = p_hash WHERE account_id = p_account"),
                procedure(
                        "sign_in_set_password",
                        "IN p_account BIGINT, IN p_hash VARCHAR(255) CHARACTER SET ascii, IN p_must_change BOOLEAN",
                        """
                        INSERT INTO `%1$s`.credential (account_id, password_hash, must_change, changed_at) \
                        VALUES (p_account, p_hash, p_must_change, UTC_TIMESTAMP(6)) \
                        ON DUPLICATE KEY UPDATE password_hash = p_hash, must_change = p_must_change, failures = 0, \
                        locked_until = NULL, changed_at = UTC_TIMESTAMP(6), expires_at = NULL"""));
    }

    List<Grant> grants() {
        return Stream.of(
                        "sign_in_find",
                        "sign_in_failed",
                        "sign_in_succeeded",
                        "sign_in_upgrade_hash",
                        "sign_in_set_password")
                .map(procedure -> new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, procedure)))
                .toList();
    }

    /**
     * One row for each unit and official for which roles are held on the day; one without a place where there is none.
     * Paths are the rows' own, which the wall compared when they were written, and count as their unit's only; a unit
     * that has ended gives no rights any more. Roles count at and below the account's home only, because whoever keeps
     * the account there can take it over, and would else take more than they have. A dossier opened in an emergency
     * counts as a role narrowed to it, for as long as that lasts in real time.
     */
    private static String find() {
        return """
                SELECT a.id, a.username, a.display_name, a.official_id AS self, a.language, a.theme, c.password_hash, c.must_change, \
                c.failures, c.locked_until, \
                (a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on)) AS enabled, \
                home.id AS home_id, w.id AS unit_id, COALESCE(w.name, home.name) AS unit_name, \
                COALESCE(w.type, home.type) AS unit_type, \
                CAST(COALESCE(w.unit_path, home.unit_path) AS CHAR CHARACTER SET ascii) AS unit_path, \
                (SELECT GROUP_CONCAT(CONCAT(above.type, ':', above.name) ORDER BY LENGTH(above.unit_path) SEPARATOR '/') \
                   FROM `%1$s`.unit above \
                  WHERE above.province_id = home.province_id \
                    AND LENGTH(above.unit_path) < LENGTH(COALESCE(w.unit_path, home.unit_path)) \
                    AND LEFT(COALESCE(w.unit_path, home.unit_path), LENGTH(above.unit_path)) = above.unit_path) AS above, \
                g.official_id, GROUP_CONCAT(DISTINCT g.role ORDER BY g.role SEPARATOR ',') AS roles, \
                IF(MAX(g.valid_to IS NULL), NULL, MAX(g.valid_to)) AS until \
                FROM `%1$s`.account a \
                JOIN `%1$s`.unit home ON home.id = a.unit_id AND home.unit_path = a.unit_path \
                JOIN `%1$s`.credential c ON c.account_id = a.id \
                LEFT JOIN ((SELECT account_id, role, official_id, unit_id, unit_path, valid_from, valid_to \
                   FROM `%1$s`.role_grant WHERE account_id = (SELECT id FROM `%1$s`.account WHERE username = p_username) \
                 UNION ALL SELECT account_id, 'EMERGENCY_READER', official_id, unit_id, unit_path, p_on, NULL \
                   FROM `%1$s`.emergency_opening \
                  WHERE account_id = (SELECT id FROM `%1$s`.account WHERE username = p_username) \
                    AND ends_at > UTC_TIMESTAMP(6)) g JOIN `%1$s`.unit w ON w.id = g.unit_id AND w.unit_path = g.unit_path) \
                  ON g.account_id = a.id AND LEFT(g.unit_path, LENGTH(a.unit_path)) = a.unit_path \
                 AND g.valid_from <= p_on AND (g.valid_to IS NULL OR g.valid_to > p_on) \
                 AND w.valid_from <= p_on AND (w.valid_to IS NULL OR w.valid_to > p_on) \
                WHERE a.username = p_username GROUP BY a.id, w.id, g.official_id \
                ORDER BY w.id <=> a.unit_id DESC, g.official_id IS NOT NULL, w.unit_path, g.official_id""";
    }

    private String procedure(String name, String parameters, String body) {
        return "CREATE OR REPLACE DEFINER=%s PROCEDURE `%s`.`%s`(%s) SQL SECURITY DEFINER %s"
                .formatted(definer, owner, name, parameters, body.formatted(owner));
    }
}
