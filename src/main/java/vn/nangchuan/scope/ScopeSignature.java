package vn.nangchuan.scope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The keyed digest that makes a scope believable to the database: nested as in HMAC, over connection, expiry, path and
 * person with separators, so that none can be taken from another connection or lengthened.
 */
final class ScopeSignature {

    private final String outerKey;
    private final String innerKey;

    ScopeSignature(byte[] key) {
        outerKey = digest(HexFormat.of().formatHex(key) + "outer");
        innerKey = digest(HexFormat.of().formatHex(key) + "inner");
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
        return digest(outerKey
                + digest(innerKey + "|" + connection + "|" + until + "|" + person(scope) + "|"
                        + scope.path().value()));
    }

    /** The official to whom a scope is narrowed, as the database knows it: 0 is nobody, and no official has it. */
    static long person(Scope scope) {
        return scope.official() == null ? 0 : scope.official().value();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
