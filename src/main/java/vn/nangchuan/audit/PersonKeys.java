package vn.nangchuan.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.EncryptionKey;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scopes;

/**
 * One key per person (AES-256 in GCM), under which lines hide what is sensitive about them. Each is stored encrypted
 * under a key outside the database; without the row its values are lost for good.
 */
@Component
class PersonKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final EncryptionKey master;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(JdbcClient jdbc, Scopes scopes, Secrets secrets) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.master = new EncryptionKey(secrets.key("audit-person-keys"));
    }

    /** A person's key. */
    record PersonKey(OfficialId official, EncryptionKey key) {}

    /**
     * The person's key, made when there is none; empty when the dossier is outside the scope. Two acts that need a new
     * one at once get the same: who comes second waits, and is given what the first has stored.
     */
    Optional<PersonKey> obtain(OfficialId official) {
        return find(official).or(() -> make(official));
    }

    Optional<PersonKey> find(OfficialId official) {
        return jdbc.sql("SELECT wrapped_key FROM audit_person_key WHERE id = :official")
                .param("official", official.value())
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(official, wrapped));
    }

    private Optional<PersonKey> make(OfficialId official) {
        byte[] made = new byte[KEY_BYTES];
        random.nextBytes(made);
        return jdbc.sql("""
                        SET STATEMENT innodb_snapshot_isolation = OFF FOR
                        INSERT INTO audit_person_key (id, province_id, unit_id, unit_path, official_id, changed_by, wrapped_key)
                        SELECT id, province_id, unit_id, unit_path, id, :actor, :wrapped FROM official WHERE id = :official
                        ON DUPLICATE KEY UPDATE id = VALUES(id)
                        RETURNING wrapped_key
                        """)
                .param("actor", scopes.require().actor())
                .param("wrapped", master.encrypt(made, context(official, "")))
                .param("official", official.value())
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(official, wrapped));
    }

    private PersonKey unwrap(OfficialId official, byte[] wrapped) {
        return new PersonKey(official, new EncryptionKey(master.decrypt(wrapped, context(official, ""))));
    }

    void destroy(OfficialId official) {
        jdbc.sql("DELETE FROM audit_person_key WHERE id = :official")
                .param("official", official.value())
                .update();
    }

    /** @param place where the value stands, so that it opens nowhere else */
    byte[] encrypt(PersonKey key, String value, String place) {
        return key.key().encrypt(value.getBytes(StandardCharsets.UTF_8), context(key.official(), place));
    }

    String decrypt(PersonKey key, byte[] sealed, String place) {
        return new String(key.key().decrypt(sealed, context(key.official(), place)), StandardCharsets.UTF_8);
    }

    private static byte[] context(OfficialId official, String place) {
        return ("official " + official + " " + place).getBytes(StandardCharsets.UTF_8);
    }
}
