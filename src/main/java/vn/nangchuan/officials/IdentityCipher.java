package vn.nangchuan.officials;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.EncryptionKey;
import vn.nangchuan.database.HashKey;
import vn.nangchuan.database.Secrets;

/**
 * Encrypts identity numbers (AES-256 in GCM, a fresh nonce each) and makes the keyed hash by which two of them are
 * compared. The keys lie outside the database.
 */
@Component
class IdentityCipher {

    private static final byte[] ANYWHERE = {};

    private final EncryptionKey encryption;
    private final HashKey hashing;

    IdentityCipher(Secrets secrets) {
        encryption = new EncryptionKey(secrets.key("identity-encryption"));
        hashing = new HashKey(secrets.key("identity-hash"));
    }

    byte[] encrypt(IdentityNumber number) {
        return encryption.encrypt(bytes(number), ANYWHERE);
    }

    IdentityNumber decrypt(byte[] stored) {
        return new IdentityNumber(new String(encryption.decrypt(stored, ANYWHERE), StandardCharsets.US_ASCII));
    }

    byte[] hash(IdentityNumber number) {
        return hashing.of(bytes(number));
    }

    private static byte[] bytes(IdentityNumber number) {
        return number.digits().getBytes(StandardCharsets.US_ASCII);
    }
}
