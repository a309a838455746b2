package vn.nangchuan.uikit;

/** What a status means to the person who reads it; always shown with its own icon and a word, never by colour alone. */
public enum Tone {
    /** Done, met, approved. */
    SUCCESS("success", Icon.CIRCLE_CHECK),
    /** Waiting, or about to go wrong. */
    WARNING("warning", Icon.CLOCK),
    /** Missing, refused, overdue. */
    ERROR("error", Icon.CIRCLE_X),
    /** Of interest, nothing to do. */
    INFO("info", Icon.INFO),
    /** Without judgement. */
    NEUTRAL("neutral", Icon.CIRCLE_DASHED);

    private final String variant;
    private final Icon icon;

    Tone(String variant, Icon icon) {
        this.variant = variant;
        this.icon = icon;
    }

    String variant() {
        return variant;
    }

    /** The icon that goes with the tone when a status has none of its own. */
    public Icon icon() {
        return icon;
    }
}
