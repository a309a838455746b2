package vn.nangchuan.audit;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.nangchuan.database.Secrets;

/**
 * The seal on the end of a chain: a digest over unit, number and hash under a key that lies outside the database.
 * Whoever has only the database can neither cut off lines nor write the chain anew without breaking it.
 */
final class ChainSeal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ChainSeal(Secrets secrets) {
        key = new SecretKeySpec(secrets.key("audit-chain"), ALGORITHM);
    }

    byte[] of(long unit, long number, byte[] hash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(unit)
                    .putLong(number)
                    .flip());
            return mac.doFinal(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
