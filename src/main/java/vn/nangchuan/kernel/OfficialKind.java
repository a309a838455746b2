package vn.nangchuan.kernel;

/**
 * What a post makes of its holder (Luật Cán bộ, công chức 2008, Điều 4; Luật Viên chức 2010, Điều 2). The register keeps
 * everybody who may be sent to a class; the rate, the headcount and what follows from them speak of officials and civil
 * servants alone.
 */
public enum OfficialKind {
    /** Cán bộ: elected to a post for a term. */
    ELECTED,
    /** Công chức: recruited to a professional title. */
    CIVIL_SERVANT,
    /** Viên chức: employed by a public service unit, such as a school or a health station; stands outside the rate. */
    PUBLIC_EMPLOYEE,
    /** Người hoạt động không chuyên trách: stands outside the rate. */
    PART_TIME,
    /** Đối tượng khác: sent to classes without holding any post; stands outside the rate. */
    OTHER_TRAINEE;

    /** Whether the headcount counts whoever holds any such post, and the rate whoever holds one as the main one. */
    public boolean isCounted() {
        return this == ELECTED || this == CIVIL_SERVANT;
    }

    /** Whether its holder serves somewhere, and so came there on a day. */
    public boolean isInService() {
        return this != OTHER_TRAINEE;
    }

    /** Whether law asks that its holder be recruited, with a rank or a professional title. */
    public boolean isRecruited() {
        return this == CIVIL_SERVANT || this == PUBLIC_EMPLOYEE;
    }
}
