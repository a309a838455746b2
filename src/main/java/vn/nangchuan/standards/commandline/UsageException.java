package vn.nangchuan.standards.commandline;

/** The command was called as it cannot be. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String about;

    /** What is wrong; the texts are {@code standards.usage.*}. */
    enum Kind {
        UNKNOWN_COMMAND,
        UNKNOWN_OPTION,
        OPTION_TWICE,
        VALUE_MISSING,
        OPTION_MISSING,
        NOT_A_DATE,
        NOT_A_LANGUAGE,
        NOT_A_FILE_NAME,
        /** The results would take the place of what they are made from. */
        OUT_IS_INPUT
    }

    UsageException(Kind kind, String about) {
        super(kind + " " + about);
        this.kind = kind;
        this.about = about;
    }

    Kind kind() {
        return kind;
    }

    String about() {
        return about;
    }
}
