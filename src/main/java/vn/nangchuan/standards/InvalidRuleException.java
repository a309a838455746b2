package vn.nangchuan.standards;

import org.jspecify.annotations.Nullable;

/**
 * A rule file says something that no law can say; the message names the file and, within a rule, its id, and the line
 * where that is known.
 */
public class InvalidRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String entry;
    private final int line;
    private final String complaint;

    InvalidRuleException(String place, String complaint) {
        super("%s: %s".formatted(place, complaint));
        this.entry = null;
        this.line = 0;
        this.complaint = complaint;
    }

    InvalidRuleException(String place, String complaint, Exception cause) {
        this(place, null, 0, complaint, cause);
    }

    InvalidRuleException(String place, @Nullable String entry, int line, String complaint, Exception cause) {
        super(
                line == 0 ? "%s: %s".formatted(place, complaint) : "%s: %s (line %d)".formatted(place, complaint, line),
                cause);
        this.entry = entry;
        this.line = line;
        this.complaint = complaint;
    }

    /** The rule, equivalence or example that is wrong, by its name; null where that is not one of them. */
    public @Nullable String entry() {
        return entry;
    }

    /** The line on which that begins, or where the file cannot be read, counted from 1; 0 where none is known. */
    public int line() {
        return line;
    }

    /** What is wrong, without the place. */
    public String complaint() {
        return complaint;
    }
}
