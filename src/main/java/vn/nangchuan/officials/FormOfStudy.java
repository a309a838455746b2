package vn.nangchuan.officials;

/** Hình thức đào tạo, as papers and the official forms of different years name it. */
public enum FormOfStudy {
    /** Chính quy. */
    FULL_TIME,
    /** Vừa làm vừa học. */
    WORK_AND_STUDY,
    /** Từ xa. */
    DISTANCE,
    /** Tại chức, on papers from before vừa làm vừa học. */
    IN_SERVICE,
    /** Chuyên tu. */
    UPGRADING,
    /** Tập trung, of political schools. */
    RESIDENTIAL,
    /** Bồi dưỡng. */
    SHORT_COURSE
}
