package vn.nangchuan.standards.commandline;

/** A file that is no table from some row on, so that nothing can be said of anybody in it. */
final class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int row;

    /** Why; the texts are {@code standards.sheet.*}. */
    enum Kind {
        NOT_UTF_8,
        /** A quotation mark that is not closed, or closed in the middle of a cell. */
        BROKEN_QUOTES
    }

    UnreadableSheet(Kind kind, int row) {
        super(kind + " in row " + row);
        this.kind = kind;
        this.row = row;
    }

    UnreadableSheet(Kind kind, int row, Exception cause) {
        super(kind + " in row " + row, cause);
        this.kind = kind;
        this.row = row;
    }

    Kind kind() {
        return kind;
    }

    int row() {
        return row;
    }
}
