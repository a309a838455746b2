package vn.nangchuan.standings.sandbox.ui;

/** The tables of an answer. */
enum SandboxTable {
    UNITS("theo-don-vi"),
    POSTS("theo-chuc-vu"),
    RULES("theo-tieu-chuan"),
    PEOPLE("tung-nguoi"),
    GAP("nhu-cau-dao-tao");

    private final String fileName;

    SandboxTable(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return "thu-chinh-sach-" + fileName + ".csv";
    }

    String titleKey() {
        return "standings.sandbox.table." + this;
    }
}
