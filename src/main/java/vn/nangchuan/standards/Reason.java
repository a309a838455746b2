package vn.nangchuan.standards;

/** Why a requirement is not met, or cannot be judged. */
public enum Reason {
    /** Somebody has confirmed that there is no such paper. */
    NONE_HELD(RequirementState.NOT_MET),
    /** The highest paper held is of too low a level. */
    LEVEL_TOO_LOW(RequirementState.NOT_MET),
    /** The field of study does not fit the post; in one that does, the level is not reached. */
    FIELD_UNFIT(RequirementState.NOT_MET),
    /** The paper that would be enough has expired. */
    EXPIRED(RequirementState.NOT_MET),
    /** The paper that would be enough was revoked (thu hồi). */
    REVOKED(RequirementState.NOT_MET),
    /** The paper is a statement of equality (giấy xác nhận tương đương) that no provision recognises. */
    NOT_RECOGNISED(RequirementState.NOT_MET),
    /** The age is outside the limit. */
    AGE(RequirementState.NOT_MET),

    /** No paper of the kind is entered, and nobody has confirmed that there is none. */
    NOTHING_ENTERED(RequirementState.NO_DATA),
    /** The paper that would be enough has no date of issue on record. */
    UNDATED(RequirementState.NO_DATA),
    /** The paper may be enough, but its level is not recorded. */
    LEVEL_UNKNOWN(RequirementState.NO_DATA),
    /** The paper may be enough, but its field of study is not recorded. */
    FIELD_UNKNOWN(RequirementState.NO_DATA),
    /** The paper may be enough, but nobody has said which field its field of study belongs to. */
    FIELD_UNMAPPED(RequirementState.NO_DATA),
    /** The day of birth, or a sex that the limit turns on, is not recorded. */
    AGE_UNKNOWN(RequirementState.NO_DATA),
    /** Whom the rule or its grace covers turns on a day of recruitment that is not recorded. */
    RECRUITMENT_UNKNOWN(RequirementState.NO_DATA),
    /** The law leaves the value to the province, which has not set it. */
    PARAMETER_UNSET(RequirementState.NO_DATA);

    private final RequirementState state;

    Reason(RequirementState state) {
        this.state = state;
    }

    /** NOT_MET or NO_DATA. */
    public RequirementState state() {
        return state;
    }
}
