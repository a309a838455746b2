package vn.nangchuan.scope;

import java.util.HexFormat;
import vn.nangchuan.database.Sha256;

/**
 * The keyed digest that makes a scope believable to the database: nested as in HMAC, over connection, expiry, path and
 * person with separators, so that none can be taken from another connection or lengthened.
 */
final class ScopeSignature {

    private final String outerKey;
    private final String innerKey;

    ScopeSignature(byte[] key) {
        outerKey = Sha256.hex(HexFormat.of().formatHex(key) + "outer");
        innerKey = Sha256.hex(HexFormat.of().formatHex(key) + "inner");
    }

    String outerKey() {
        return outerKey;
    }

    String innerKey() {
        return innerKey;
    }

    /**
     * @param connection the server's number of the connection
     * @param until end of validity, in seconds since 1970
     */
    String of(long connection, long until, Scope scope) {
        return Sha256.hex(outerKey
                + Sha256.hex(innerKey + "|" + connection + "|" + until + "|" + person(scope) + "|"
                        + scope.path().value()));
    }

    /** The official to whom a scope is narrowed, as the database knows it: 0 is nobody, and no official has it. */
    static long person(Scope scope) {
        return scope.official() == null ? 0 : scope.official().value();
    }
}
