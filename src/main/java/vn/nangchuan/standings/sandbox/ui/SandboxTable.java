package vn.nangchuan.standings.sandbox.ui;

/** The tables of an answer. */
enum SandboxTable {
    UNITS("thu-theo-don-vi"),
    POSTS("thu-theo-chuc-vu"),
    RULES("thu-theo-tieu-chuan"),
    PEOPLE("thu-tung-nguoi"),
    GAP("thu-nhu-cau-dao-tao");

    private final String code;

    SandboxTable(String code) {
        this.code = code;
    }

    /** Its name as a list that is taken away. */
    String code() {
        return code;
    }

    String titleKey() {
        return "standings.sandbox.table." + this;
    }
}
