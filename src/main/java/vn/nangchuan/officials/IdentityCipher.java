package vn.nangchuan.officials;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.database.Secrets;

/**
 * Encrypts identity numbers (AES-256 in GCM, a fresh nonce each) and makes the keyed hash by which two of them are
 * compared. The keys lie outside the database.
 */
@Component
class IdentityCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryption;
    private final SecretKeySpec hashing;
    private final SecureRandom random = new SecureRandom();

    IdentityCipher(Secrets secrets) {
        encryption = new SecretKeySpec(secrets.key("identity-encryption"), "AES");
        hashing = new SecretKeySpec(secrets.key("identity-hash"), "HmacSHA256");
    }

    byte[] encrypt(IdentityNumber number) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, number.digits().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    IdentityNumber decrypt(byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(stored, NONCE_BYTES, stored.length);
        return new IdentityNumber(new String(run(Cipher.DECRYPT_MODE, nonce, sealed), StandardCharsets.US_ASCII));
    }

    byte[] hash(IdentityNumber number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            return mac.doFinal(number.digits().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An identity number cannot be read with this installation's key", e);
        }
    }
}
