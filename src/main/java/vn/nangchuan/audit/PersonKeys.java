package vn.nangchuan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final SecretKeySpec master;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(JdbcClient jdbc, Scopes scopes, Secrets secrets) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.master = new SecretKeySpec(secrets.key("audit-person-keys"), "AES");
    }

    /** A person's key. */
    record PersonKey(OfficialId official, SecretKeySpec key) {}

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
                .param("wrapped", run(Cipher.ENCRYPT_MODE, master, made, context(official)))
                .param("official", official.value())
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(official, wrapped));
    }

    private PersonKey unwrap(OfficialId official, byte[] wrapped) {
        byte[] key = run(Cipher.DECRYPT_MODE, master, wrapped, context(official));
        return new PersonKey(official, new SecretKeySpec(key, "AES"));
    }

    void destroy(OfficialId official) {
        jdbc.sql("DELETE FROM audit_person_key WHERE id = :official")
                .param("official", official.value())
                .update();
    }

    /** @param place where the value stands, so that it opens nowhere else */
    byte[] encrypt(PersonKey key, String value, String place) {
        return run(
                Cipher.ENCRYPT_MODE,
                key.key(),
                value.getBytes(StandardCharsets.UTF_8),
                context(key.official()) + place);
    }

    String decrypt(PersonKey key, byte[] sealed, String place) {
        return new String(
                run(Cipher.DECRYPT_MODE, key.key(), sealed, context(key.official()) + place), StandardCharsets.UTF_8);
    }

    private static String context(OfficialId official) {
        return "official " + official + " ";
    }

    private byte[] run(int mode, SecretKeySpec key, byte[] input, String context) {
        boolean encrypting = mode == Cipher.ENCRYPT_MODE;
        byte[] nonce = encrypting ? fresh() : Arrays.copyOf(input, NONCE_BYTES);
        byte[] content = encrypting ? input : Arrays.copyOfRange(input, NONCE_BYTES, input.length);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            byte[] output = cipher.doFinal(content);
            return encrypting
                    ? ByteBuffer.allocate(nonce.length + output.length)
                            .put(nonce)
                            .put(output)
                            .array()
                    : output;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An audit line's value cannot be read with this installation's key", e);
        }
    }

    private byte[] fresh() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }
}
