package vn.nangchuan.audit;

import java.nio.ByteBuffer;
import vn.nangchuan.database.HashKey;
import vn.nangchuan.database.Secrets;

/**
 * The seal on the end of a chain: a digest over unit, number and hash under a key that lies outside the database.
 * Whoever has only the database can neither cut off lines nor write the chain anew without breaking it.
 */
final class ChainSeal {

    private final HashKey key;

    ChainSeal(Secrets secrets) {
        key = new HashKey(secrets.key("audit-chain"));
    }

    byte[] of(long unit, long number, byte[] hash) {
        byte[] place = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(unit)
                .putLong(number)
                .array();
        return key.of(place, hash);
    }
}
