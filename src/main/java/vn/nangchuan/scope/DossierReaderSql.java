package vn.nangchuan.scope;

import java.util.List;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Who may open a dossier: the one question about accounts that is answered downwards, too. Grants of the units above are
 * behind the wall for the commune and the official; this procedure tells of them the role, the unit, the name and until
 * when, to whoever reaches the dossier themselves. A grant counts here exactly where it counts when its holder signs in
 * ({@link SignInSql}).
 */
final class DossierReaderSql {

    private static final String NAME = "dossier_readers";

    private final String owner;
    private final String definer;

    DossierReaderSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    /** Of a dossier that is out of the caller's scope it knows no path, and so tells of nobody. */
    List<String> procedures() {
        return List.of("""
                CREATE OR REPLACE DEFINER=%2$s PROCEDURE `%1$s`.`%3$s`(IN p_official BIGINT, IN p_on DATE, \
                IN p_reading VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin, \
                IN p_narrowed VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin, IN p_most INT) SQL SECURITY DEFINER \
                BEGIN \
                DECLARE v_path VARBINARY(255) DEFAULT (SELECT o.unit_path FROM `%1$s`.official o WHERE o.id = p_official \
                  AND o.province_id = `%1$s`.scope_province() \
                  AND o.unit_path >= `%1$s`.scope_from() AND o.unit_path < `%1$s`.scope_to() \
                  AND (`%1$s`.scope_official() = 0 OR o.id = `%1$s`.scope_official())); \
                SELECT w.type AS unit_type, w.name AS unit_name, g.role, a.display_name, g.official_id IS NOT NULL AS narrowed, \
                  IF(MAX(g.valid_to IS NULL), NULL, MAX(g.valid_to)) AS valid_to, MAX(g.ends_at) AS ends_at \
                FROM (SELECT r.account_id, r.role, r.official_id, r.unit_id, r.unit_path, r.valid_from, r.valid_to, \
                    NULL AS ends_at FROM `%1$s`.unit u JOIN `%1$s`.role_grant r ON r.unit_id = u.id \
                   WHERE LEFT(v_path, LENGTH(u.unit_path)) = u.unit_path \
                     AND FIND_IN_SET(r.role, IF(r.official_id IS NULL, p_reading, p_narrowed)) \
                     AND (r.official_id IS NULL OR r.official_id = p_official) \
                  UNION ALL SELECT e.account_id, 'EMERGENCY_READER', e.official_id, e.unit_id, e.unit_path, p_on, NULL, \
                    e.ends_at FROM `%1$s`.emergency_opening e WHERE e.official_id = p_official \
                     AND e.ends_at > UTC_TIMESTAMP(6) AND FIND_IN_SET('EMERGENCY_READER', p_narrowed)) g \
                JOIN `%1$s`.unit w ON w.id = g.unit_id AND w.unit_path = g.unit_path \
                  AND LEFT(v_path, LENGTH(w.unit_path)) = w.unit_path \
                  AND w.valid_from <= p_on AND (w.valid_to IS NULL OR w.valid_to > p_on) \
                JOIN `%1$s`.account a ON a.id = g.account_id AND LEFT(g.unit_path, LENGTH(a.unit_path)) = a.unit_path \
                  AND a.valid_from <= p_on AND (a.valid_to IS NULL OR a.valid_to > p_on) \
                JOIN `%1$s`.unit home ON home.id = a.unit_id AND home.unit_path = a.unit_path \
                JOIN `%1$s`.credential c ON c.account_id = a.id \
                WHERE g.valid_from <= p_on AND (g.valid_to IS NULL OR g.valid_to > p_on) \
                GROUP BY w.id, a.id, g.role, g.official_id \
                ORDER BY LENGTH(w.unit_path) DESC, narrowed DESC, g.role, a.name_sort, a.id LIMIT p_most; END""".formatted(owner, definer, NAME));
    }

    List<Grant> grants() {
        return List.of(new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, NAME)));
    }
}
