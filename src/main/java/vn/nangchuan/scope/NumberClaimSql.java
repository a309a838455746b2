package vn.nangchuan.scope;

import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.database.DatabaseAccess;

/**
 * The one question asked across all units: is this number on a paper known already? The claims are a sealed table of
 * keyed hashes; these procedures are all that the application's account can reach of it. Asking claims, in the same
 * statement, so two can never both be told "free"; the answer names nobody. Identity numbers are not claimed: their hashes
 * stand in the dossiers themselves, and a number that is known elsewhere stops nobody. Many are asked about at once, by pairs of
 * an official in scope and a hash; one official who is not in scope refuses them all.
 *
 * <p>All look at the caller's scope with a locking read: a plain one would fix what the transaction sees before it has
 * waited for its turn.
 */
final class NumberClaimSql {

    private final String owner;
    private final String definer;

    NumberClaimSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> procedures() {
        return List.of(
                procedure(
                        "number_claim_take",
                        "IN p_hash BINARY(32), IN p_certificate BIGINT, IN p_official BIGINT",
                        """
                        DECLARE v_own INT DEFAULT 0; \
                        SELECT COUNT(*) INTO v_own FROM `%1$s`.official o WHERE o.id = p_official AND %2$s LOCK IN SHARE MODE; \
                        IF v_own = 0 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'outside scope'; END IF; \
                        INSERT INTO `%1$s`.number_claim (hash, certificate_id) VALUES (p_hash, p_certificate) \
                        ON DUPLICATE KEY UPDATE hash = p_hash; \
                        SELECT c.certificate_id = p_certificate AS free FROM `%1$s`.number_claim c \
                        WHERE c.hash = p_hash FOR UPDATE;"""),
                procedure("number_claim_release", "IN p_certificate BIGINT", """
                        DECLARE v_own INT DEFAULT 0; \
                        SELECT COUNT(*) INTO v_own FROM `%1$s`.certificate o WHERE o.id = p_certificate AND %2$s \
                        LOCK IN SHARE MODE; \
                        IF v_own = 0 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'outside scope'; END IF; \
                        DELETE FROM `%1$s`.number_claim WHERE certificate_id = p_certificate;"""),
                procedure("identity_known", "IN p_numbers LONGTEXT", """
                        DECLARE v_own INT DEFAULT 0; \
                        SELECT COUNT(*) INTO v_own FROM JSON_TABLE(p_numbers, '$[*]' COLUMNS (id BIGINT PATH '$[0]')) r \
                        STRAIGHT_JOIN `%1$s`.official o ON o.id = r.id WHERE %2$s LOCK IN SHARE MODE; \
                        IF v_own <> COALESCE(JSON_LENGTH(p_numbers), -1) \
                        THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'outside scope'; END IF; \
                        SELECT r.id FROM JSON_TABLE(p_numbers, '$[*]' COLUMNS (id BIGINT PATH '$[0]', \
                        hash VARCHAR(64) PATH '$[1]')) r \
                        WHERE EXISTS (SELECT 1 FROM `%1$s`.official k WHERE k.identity_hash = UNHEX(r.hash) AND k.id <> r.id) \
                        OR EXISTS (SELECT 1 FROM `%1$s`.identity_document d \
                        WHERE d.hash = UNHEX(r.hash) AND d.official_id <> r.id);"""));
    }

    List<Grant> grants() {
        return Stream.of("number_claim_take", "number_claim_release", "identity_known")
                .map(procedure -> new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, procedure)))
                .toList();
    }

    private String procedure(String name, String parameters, String body) {
        String inScope = """
                o.province_id = `%1$s`.scope_province() AND o.unit_path >= `%1$s`.scope_from() \
                AND o.unit_path < `%1$s`.scope_to() AND `%1$s`.scope_official() = 0""".formatted(owner);
        return "CREATE OR REPLACE DEFINER=%s PROCEDURE `%s`.`%s`(%s) SQL SECURITY DEFINER BEGIN %s END"
                .formatted(definer, owner, name, parameters, body.formatted(owner, inScope));
    }
}
