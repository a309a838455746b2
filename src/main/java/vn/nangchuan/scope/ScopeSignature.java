package vn.nangchuan.scope;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The keyed digest that makes a scope believable to the database: over connection, expiry, person and path with
 * separators, so that none can be taken from another connection. SHA-384 shows a part of its state only, so what is signed
 * cannot be lengthened either, as it could with SHA-256, and one pass is enough: the database makes it for every row that
 * is written.
 */
final class ScopeSignature {

    private final String key;

    /** @param key at least as many bytes as nobody guesses */
    ScopeSignature(byte[] key) {
        this.key = digest(HexFormat.of().formatHex(key) + "scope");
    }

    /** What the database puts before that which is signed. */
    String key() {
        return key;
    }

    /**
     * @param connection the server's number of the connection
     * @param until end of validity, in seconds since 1970
     */
    String of(long connection, long until, Scope scope) {
        return digest(key + "|" + connection + "|" + until + "|" + person(scope) + "|"
                + scope.path().value());
    }

    /** The official to whom a scope is narrowed, as the database knows it: 0 is nobody, and no official has it. */
    static long person(Scope scope) {
        return scope.official() == null ? 0 : scope.official().value();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
