package vn.nangchuan.training;

/** Where the money for a class comes from. */
public enum FundingSource {
    /** Kinh phí cấp trên giao. */
    ALLOTTED,
    /** Ngân sách huyện. */
    DISTRICT_BUDGET,
    /** Xã hội hóa. */
    MOBILISED
}
