package vn.nangchuan.scope;

import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.database.DatabaseAccess;

/**
 * What else sign-in keeps where no view shows it: known devices, second factors, recovery codes, tokens that reset a
 * password, the end of one-time passwords. As with {@link SignInSql}, only the sign-in account of the database can reach
 * these procedures, and it can reach nothing else.
 */
final class SignInProofSql {

    private static final String HASH = "CHAR(64) CHARACTER SET ascii";
    private static final String USERNAME = "IN p_username VARCHAR(60) CHARACTER SET ascii";

    private record Procedure(String name, String parameters, String body) {}

    private static final List<Procedure> DEVICES = List.of(
            new Procedure("sign_in_knows_device", USERNAME + ", IN p_hash " + HASH + ", IN p_since DATETIME(6)", """
                    SELECT EXISTS (SELECT 1 FROM `%1$s`.account a JOIN `%1$s`.known_device d ON d.account_id = a.id \
                    WHERE a.username = p_username AND d.device_hash = p_hash AND d.last_used >= p_since) AS known"""),
            new Procedure(
                    "sign_in_remember_device",
                    "IN p_account BIGINT, IN p_hash " + HASH
                            + ", IN p_browser VARCHAR(60), IN p_now DATETIME(6), IN p_at_most INT",
                    """
                    BEGIN \
                    INSERT INTO `%1$s`.known_device (account_id, device_hash, browser, known_since, last_used) \
                    VALUES (p_account, p_hash, p_browser, p_now, p_now) \
                    ON DUPLICATE KEY UPDATE browser = p_browser, last_used = p_now; \
                    WHILE (SELECT COUNT(*) FROM `%1$s`.known_device WHERE account_id = p_account) > p_at_most DO \
                    DELETE FROM `%1$s`.known_device WHERE account_id = p_account ORDER BY last_used LIMIT 1; \
                    END WHILE; \
                    END"""),
            new Procedure("sign_in_devices", "IN p_account BIGINT, IN p_since DATETIME(6)", """
                    SELECT device_hash, browser, known_since, last_used FROM `%1$s`.known_device \
                    WHERE account_id = p_account AND last_used >= p_since ORDER BY last_used DESC"""),
            new Procedure(
                    "sign_in_forget_device",
                    "IN p_account BIGINT, IN p_hash " + HASH,
                    "DELETE FROM `%1$s`.known_device WHERE account_id = p_account AND device_hash = p_hash"),
            new Procedure(
                    "sign_in_forget_devices",
                    "IN p_account BIGINT",
                    "DELETE FROM `%1$s`.known_device WHERE account_id = p_account"));

    private static final List<Procedure> SECOND_FACTORS = List.of(
            new Procedure("sign_in_second_factor", "IN p_account BIGINT", """
                    SELECT secret, enrolled_at, (SELECT COUNT(*) FROM `%1$s`.recovery_code r \
                    WHERE r.account_id = p_account AND r.used_at IS NULL) AS codes_left \
                    FROM `%1$s`.second_factor WHERE account_id = p_account"""),
            new Procedure("sign_in_roles", "IN p_account BIGINT, IN p_on DATE", """
                    SELECT DISTINCT role FROM `%1$s`.role_grant WHERE account_id = p_account \
                    AND valid_from <= p_on AND (valid_to IS NULL OR valid_to > p_on)"""),
            new Procedure(
                    "sign_in_set_second_factor",
                    "IN p_account BIGINT, IN p_secret VARBINARY(120), IN p_step BIGINT, IN p_now DATETIME(6)",
                    """
                    INSERT INTO `%1$s`.second_factor (account_id, secret, last_step, enrolled_at) \
                    VALUES (p_account, p_secret, p_step, p_now) \
                    ON DUPLICATE KEY UPDATE secret = p_secret, last_step = p_step, enrolled_at = p_now"""),
            new Procedure("sign_in_use_step", "IN p_account BIGINT, IN p_step BIGINT", """
                    BEGIN \
                    UPDATE `%1$s`.second_factor SET last_step = p_step WHERE account_id = p_account AND last_step < p_step; \
                    SELECT ROW_COUNT() AS used; \
                    END"""),
            new Procedure(
                    "sign_in_use_recovery_code",
                    "IN p_account BIGINT, IN p_hash " + HASH + ", IN p_now DATETIME(6)",
                    """
                    BEGIN \
                    UPDATE `%1$s`.recovery_code SET used_at = p_now \
                    WHERE account_id = p_account AND code_hash = p_hash AND used_at IS NULL; \
                    SELECT ROW_COUNT() AS used; \
                    END"""),
            new Procedure(
                    "sign_in_drop_recovery_codes",
                    "IN p_account BIGINT",
                    "DELETE FROM `%1$s`.recovery_code WHERE account_id = p_account"),
            new Procedure(
                    "sign_in_add_recovery_code",
                    "IN p_account BIGINT, IN p_hash " + HASH,
                    "INSERT INTO `%1$s`.recovery_code (account_id, code_hash) VALUES (p_account, p_hash)"),
            new Procedure("sign_in_drop_second_factor", "IN p_account BIGINT", """
                    BEGIN \
                    DELETE FROM `%1$s`.recovery_code WHERE account_id = p_account; \
                    DELETE FROM `%1$s`.second_factor WHERE account_id = p_account; \
                    END"""));

    private static final List<Procedure> PASSWORDS = List.of(
            new Procedure(
                    "sign_in_password_expiry",
                    "IN p_account BIGINT",
                    "SELECT expires_at FROM `%1$s`.credential WHERE account_id = p_account AND expires_at IS NOT NULL"),
            new Procedure(
                    "sign_in_set_one_time_password",
                    "IN p_account BIGINT, IN p_hash VARCHAR(255) CHARACTER SET ascii, IN p_expires DATETIME(6)",
                    """
                    INSERT INTO `%1$s`.credential (account_id, password_hash, must_change, changed_at, expires_at) \
                    VALUES (p_account, p_hash, TRUE, UTC_TIMESTAMP(6), p_expires) \
                    ON DUPLICATE KEY UPDATE password_hash = p_hash, must_change = TRUE, failures = 0, \
                    locked_until = NULL, changed_at = UTC_TIMESTAMP(6), expires_at = p_expires"""),
            new Procedure(
                    "sign_in_mail_address",
                    "IN p_account BIGINT",
                    "SELECT email, language FROM `%1$s`.account WHERE id = p_account AND email IS NOT NULL"),
            new Procedure(
                    "sign_in_start_reset",
                    "IN p_account BIGINT, IN p_hash " + HASH + ", IN p_expires DATETIME(6)",
                    """
                    INSERT INTO `%1$s`.password_reset (account_id, token_hash, expires_at) \
                    VALUES (p_account, p_hash, p_expires) \
                    ON DUPLICATE KEY UPDATE token_hash = p_hash, expires_at = p_expires"""),
            new Procedure("sign_in_find_reset", "IN p_hash " + HASH + ", IN p_now DATETIME(6)", """
                    SELECT a.id, a.username FROM `%1$s`.password_reset r JOIN `%1$s`.account a ON a.id = r.account_id \
                    WHERE r.token_hash = p_hash AND r.expires_at > p_now"""),
            new Procedure("sign_in_use_reset", "IN p_hash " + HASH + ", IN p_now DATETIME(6)", """
                    BEGIN \
                    DELETE FROM `%1$s`.password_reset WHERE token_hash = p_hash AND expires_at > p_now; \
                    SELECT ROW_COUNT() AS used; \
                    END"""));

    private final String owner;
    private final String definer;

    SignInProofSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> procedures() {
        return all().map(procedure -> "CREATE OR REPLACE DEFINER=%s PROCEDURE `%s`.`%s`(%s) SQL SECURITY DEFINER %s"
                        .formatted(
                                definer,
                                owner,
                                procedure.name(),
                                procedure.parameters(),
                                procedure.body().formatted(owner)))
                .toList();
    }

    List<Grant> grants() {
        return all().map(procedure -> new Grant("EXECUTE", "PROCEDURE `%s`.`%s`".formatted(owner, procedure.name())))
                .toList();
    }

    private static Stream<Procedure> all() {
        return Stream.of(DEVICES, SECOND_FACTORS, PASSWORDS).flatMap(List::stream);
    }
}
