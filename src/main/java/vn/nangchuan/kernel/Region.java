package vn.nangchuan.kernel;

/** The kind of area a commune lies in; several standards are lower where study was hard to come by. */
public enum Region {
    PLAIN,
    /** Mountain, border, ethnic-minority or otherwise difficult area. */
    MOUNTAIN
}
