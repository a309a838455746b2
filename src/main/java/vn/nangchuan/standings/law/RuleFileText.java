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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static RuleFileText of(String content) {
        return new RuleFileText(content, digestOf(content));
    }

    /**
     * What somebody brought, as it was before an editor put a mark at its beginning or other ends of lines: the same text
     * has the same digest from whatever machine it comes.
     */
    static RuleFileText brought(String content) {
        String plain = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        String lines = plain.replace("\r\n", "\n").replace('\r', '\n');
        return of(lines.endsWith("\n") ? lines : lines + "\n");
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
