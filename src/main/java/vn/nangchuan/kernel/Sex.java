package vn.nangchuan.kernel;

/** As recorded in the official's papers; some age limits differ by it. */
public enum Sex {
    MALE,
    FEMALE
}
