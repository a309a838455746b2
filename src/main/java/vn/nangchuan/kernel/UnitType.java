package vn.nangchuan.kernel;

/** What a unit is called before its name: tỉnh, huyện, thị trấn, xã, phường. */
public enum UnitType {
    PROVINCE("tỉnh"),
    /** Until 30/06/2025. */
    DISTRICT("huyện"),
    /** A school or training centre of the province, beside the communes; its name says what it is. */
    SCHOOL(""),
    TOWNSHIP("thị trấn"),
    COMMUNE("xã"),
    WARD("phường");

    private final String word;

    UnitType(String word) {
        this.word = word;
    }

    /** The official name: the word for the type, then the name. It is the same in every language. */
    public String nameOf(String name) {
        return word.isEmpty() ? name : word + " " + name;
    }

    /** Whether it governs a part of the country; a school does not, and keeps no officials. */
    public boolean isAdministrative() {
        return this != SCHOOL;
    }

    /** Whether officials are kept here. */
    public boolean isCommuneLevel() {
        return this == TOWNSHIP || this == COMMUNE || this == WARD;
    }
}
