package vn.nangchuan.officials;

/** Kinh or an ethnic minority, as statistics tell them apart. */
public enum EthnicityGroup {
    KINH,
    MINORITY
}
