package vn.nangchuan.access.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.AccountId;

/**
 * Encrypts secrets (AES-256 in GCM, tied to their account: one that is copied to another cannot be read there) and makes
 * the keyed hashes of recovery codes. The keys lie outside the database.
 */
@Component
class SecondFactorVault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryption;
    private final SecretKeySpec hashing;
    private final SecureRandom random = new SecureRandom();

    SecondFactorVault(Secrets secrets) {
        encryption = new SecretKeySpec(secrets.key("second-factor-encryption"), "AES");
        hashing = new SecretKeySpec(secrets.key("recovery-code-hash"), "HmacSHA256");
    }

    byte[] encrypt(AccountId account, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, account, nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] decrypt(AccountId account, byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, account, nonce, Arrays.copyOfRange(stored, NONCE_BYTES, stored.length));
    }

    /** Blanks, hyphens and case do not matter: the code is copied from paper. */
    String hash(AccountId account, String recoveryCode) {
        String code = recoveryCode.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return HexFormat.of()
                    .formatHex(mac.doFinal((account.value() + "|" + code).getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] run(int mode, AccountId account, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(Long.BYTES).putLong(account.value()).array());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second factor cannot be read with this installation's key", e);
        }
    }
}
