package vn.nangchuan.kernel;

/** What kind of official a post makes of its holder (Luật Cán bộ, công chức 2008, Điều 4). */
public enum OfficialKind {
    /** Cán bộ: elected to a post for a term. */
    ELECTED,
    /** Công chức: recruited to a professional title. */
    CIVIL_SERVANT,
    /** Người hoạt động không chuyên trách: stands outside the rate. */
    PART_TIME
}
