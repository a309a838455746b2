package vn.nangchuan.kernel;

/** What a unit is called before its name: tỉnh, huyện, thị trấn, xã, phường. */
public enum UnitType {
    PROVINCE("tỉnh", UnitLevel.PROVINCE),
    /** A city that stands beside the provinces (thành phố trực thuộc trung ương). */
    MUNICIPALITY("thành phố", UnitLevel.PROVINCE),
    /** Until 30/06/2025, as all units between province and commune. */
    DISTRICT("huyện", UnitLevel.DISTRICT),
    /** Of a municipality. */
    URBAN_DISTRICT("quận", UnitLevel.DISTRICT),
    TOWN("thị xã", UnitLevel.DISTRICT),
    /** A city within a province or municipality. */
    CITY("thành phố", UnitLevel.DISTRICT),
    /** A school or training centre of the province, beside the communes; its name says what it is. */
    SCHOOL("", UnitLevel.SCHOOL),
    /** Until 30/06/2025. */
    TOWNSHIP("thị trấn", UnitLevel.COMMUNE),
    COMMUNE("xã", UnitLevel.COMMUNE),
    WARD("phường", UnitLevel.COMMUNE),
    /** An island; since 01/07/2025. */
    SPECIAL_ZONE("đặc khu", UnitLevel.COMMUNE);

    private final String word;
    private final UnitLevel level;

    UnitType(String word, UnitLevel level) {
        this.word = word;
        this.level = level;
    }

    /** The official name: the word for the type, then the name. It is the same in every language. */
    public String nameOf(String name) {
        return word.isEmpty() ? name : word + " " + name;
    }

    /** The word that stands before the name; empty where there is none. */
    public String word() {
        return word;
    }

    public UnitLevel level() {
        return level;
    }

    /** Whether it governs a part of the country; a school does not, and keeps no officials. */
    public boolean isAdministrative() {
        return level != UnitLevel.SCHOOL;
    }

    /** Whether officials are kept here. */
    public boolean isCommuneLevel() {
        return level == UnitLevel.COMMUNE;
    }
}
