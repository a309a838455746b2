package vn.nangchuan.standings.law;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;

/**
 * Drafts a version of a rule set.
 *
 * @param content of a rule file, as config/standards/README.md describes it; nothing is taken for granted of it
 * @param key the same key again changes nothing
 */
public record DraftVersion(String content, UUID key) {

    /** The largest rule file taken, in megabytes. */
    public static final int MOST_MEGABYTES = 1;

    /** The largest rule file taken, in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES << 20;

    /** What refusals are about. */
    public static final String FILE = "file";

    /**
     * Reads a file as it was brought.
     *
     * @throws BusinessRuleViolation when it is larger than any rule file, or no text in UTF-8
     */
    public static DraftVersion of(byte[] file, UUID key) {
        if (file.length > MOST_BYTES) {
            throw refused(Finding.error(LawFinding.VERSION_TOO_LONG, MOST_MEGABYTES));
        }
        try {
            return new DraftVersion(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .toString(),
                    key);
        } catch (CharacterCodingException notUtf8) {
            throw refused(Finding.error(LawFinding.VERSION_NOT_UTF8));
        }
    }

    /** A refusal that is about the file. */
    static BusinessRuleViolation refused(Finding finding) {
        return new BusinessRuleViolation(List.of(finding.at(FILE)));
    }
}
