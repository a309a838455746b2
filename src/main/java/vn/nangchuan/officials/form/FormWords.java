package vn.nangchuan.officials.form;

/** The fixed words of the form, which are the law's and have no other language. */
final class FormWords {

    static final String TITLE = "SƠ YẾU LÝ LỊCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC";
    static final String MANAGED_BY = "Cơ quan quản lý cán bộ, công chức, viên chức";
    static final String USED_BY = "Cơ quan, đơn vị sử dụng cán bộ, công chức, viên chức";
    static final String NUMBER = "Số hiệu";
    static final String CODE = "Mã số định danh";
    static final String MONTHS = "Tháng/năm";
    static final String FROM = "Từ";
    static final String UNTIL = "Đến";
    static final String PHOTO = "Ảnh màu\n(4 x 6 cm)";
    static final String DECLARER = "Người khai";
    static final String DECLARATION = "Tôi xin cam đoan những lời khai trên đây là đúng sự thật\n(Ký, ghi rõ họ tên)";
    static final String HEAD = "Thủ trưởng cơ quan, đơn vị";
    static final String SEAL = "(Ký tên, đóng dấu)";
    static final String PLACE_AND_DAY = "............, ngày ..... tháng ..... năm 20.....";

    private FormWords() {}
}
