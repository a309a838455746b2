package vn.nangchuan.officials;

/** On what somebody is employed. */
public enum ContractKind {
    /** Biên chế: elected or recruited, on the payroll. */
    PAYROLL,
    /** Hợp đồng xác định thời hạn. */
    FIXED_TERM,
    /** Hợp đồng không xác định thời hạn. */
    INDEFINITE,
    /** Hợp đồng theo công việc, of those who are not full-time. */
    TASK
}
