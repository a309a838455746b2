package vn.nangchuan.nominations;

/** Where a nomination stands. */
public enum NominationStatus {
    /** Đã trình: waits for the host's decision. */
    SUBMITTED,
    /** Trả lại: the unit mends it and submits it again, or withdraws it. */
    RETURNED,
    /** Danh sách chờ: waits for a seat; the host accepts it when one is free. */
    WAITLISTED,
    /** Đã duyệt: has the seat. */
    ACCEPTED,
    /** Từ chối: the end. */
    REFUSED,
    /** Đã rút: the end; the official can be nominated anew. */
    WITHDRAWN,
    /** Hết hiệu lực: the end; its class began without a decision, or was cancelled. */
    EXPIRED;

    /** Whether it may still lead to a seat. */
    public boolean isUndecided() {
        return this == SUBMITTED || this == RETURNED || this == WAITLISTED;
    }
}
