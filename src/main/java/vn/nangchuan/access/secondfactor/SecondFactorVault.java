package vn.nangchuan.access.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.EncryptionKey;
import vn.nangchuan.database.HashKey;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.AccountId;

/**
 * Encrypts secrets (AES-256 in GCM, tied to their account: one that is copied to another cannot be read there) and makes
 * the keyed hashes of recovery codes. The keys lie outside the database.
 */
@Component
class SecondFactorVault {

    private final EncryptionKey encryption;
    private final HashKey hashing;

    SecondFactorVault(Secrets secrets) {
        encryption = new EncryptionKey(secrets.key("second-factor-encryption"));
        hashing = new HashKey(secrets.key("recovery-code-hash"));
    }

    byte[] encrypt(AccountId account, byte[] secret) {
        return encryption.encrypt(secret, context(account));
    }

    byte[] decrypt(AccountId account, byte[] stored) {
        return encryption.decrypt(stored, context(account));
    }

    private static byte[] context(AccountId account) {
        return ByteBuffer.allocate(Long.BYTES).putLong(account.value()).array();
    }

    /** Blanks, hyphens and case do not matter: the code is copied from paper. */
    String hash(AccountId account, String recoveryCode) {
        String code = recoveryCode.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(hashing.of((account.value() + "|" + code).getBytes(StandardCharsets.US_ASCII)));
    }
}
