package vn.nangchuan.officials;

import org.springframework.stereotype.Component;

/** Seals identity numbers for rows that are written many at a time; opening them is the register's alone. */
@Component
public class IdentitySeal {

    private final IdentityCipher cipher;

    IdentitySeal(IdentityCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * A number as rows keep it.
     *
     * @param cipher the number, encrypted
     * @param hash by which two are compared
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Sealed(byte[] cipher, byte[] hash, String last4) {}

    /** The number as rows keep it; each time under another nonce. */
    public Sealed seal(IdentityNumber number) {
        return new Sealed(cipher.encrypt(number), cipher.hash(number), number.lastFour());
    }

    /** The hash alone. */
    public byte[] hash(IdentityNumber number) {
        return cipher.hash(number);
    }
}
