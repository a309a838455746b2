package vn.nangchuan.certificates.handedin;

/** Where a paper stands that an official handed in. */
public enum HandedInStatus {
    /** Chờ xã xử lý: waits for the commune; its official can take it back. */
    WAITING,
    /** Đã nộp thẩm định: a certificate was made of it, which goes its own way from there. */
    USED,
    /** Xã không nhận: declined with the reason; the official can hand in another one. */
    DECLINED,
    /** Đã rút: taken back by its official. */
    WITHDRAWN;

    /** Key of its text. */
    public String messageKey() {
        return "status.handed-in." + name();
    }
}
