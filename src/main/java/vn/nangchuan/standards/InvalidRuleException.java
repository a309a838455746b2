package vn.nangchuan.standards;

/** A rule file says something that no law can say; the message names the file and, within a rule, its id. */
public class InvalidRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidRuleException(String place, String complaint) {
        super("%s: %s".formatted(place, complaint));
    }

    InvalidRuleException(String place, String complaint, Exception cause) {
        super("%s: %s".formatted(place, complaint), cause);
    }
}
