package vn.nangchuan.kernel;

/** Patterns for SQL's LIKE, whose own signs are escaped by an exclamation mark: {@code LIKE :text ESCAPE '!'}. */
public final class LikePattern {

    private LikePattern() {}

    /** Matches whatever contains the text as it is. */
    public static String containing(String text) {
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
