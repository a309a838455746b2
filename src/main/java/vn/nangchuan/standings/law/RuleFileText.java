package vn.nangchuan.standings.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands in a rule file.
 *
 * @param digest SHA-256 of the content, in hexadecimal digits
 */
record RuleFileText(String content, String digest) {

    static RuleFileText of(String content) {
        return new RuleFileText(content, digestOf(content));
    }

    private static String digestOf(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
