package vn.nangchuan.uikit;

import java.util.Locale;

/** As what a list is taken away. */
public enum ListFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=utf-8");

    private final String contentType;

    ListFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** Of file names, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
