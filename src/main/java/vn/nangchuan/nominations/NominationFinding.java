package vn.nangchuan.nominations;

import vn.nangchuan.kernel.FindingCode;

/** What speaks against nominating an official or deciding a nomination. */
public enum NominationFinding implements FindingCode {
    /** Nothing that the class could mend is lacking on its first day; needs a reason. */
    REQUIREMENT_ALREADY_MET,
    /** A class for the same requirement is under way, or its certificate awaited; needs a reason. */
    REQUIREMENT_UNDER_WAY,
    /** The class does not mend the requirement, or it is not asked of the official then. */
    PROGRAMME_DOES_NOT_MEND,
    /** Already nominated for, or enrolled in, the class. */
    ALREADY_NOMINATED,
    /** Already nominated for another class of the programme, {0}; needs a reason. */
    ALREADY_NOMINATED_ELSEWHERE,
    /** Sittings of {0} fall on the same days. */
    OVERLAPPING_CLASS,
    /** Also nominated for {0}, whose sittings fall on the same days. */
    OVERLAPPING_NOMINATION,
    /** The class begins on {0}; at least {1} days are needed before. */
    STARTS_TOO_SOON,
    /** All {0} seats are taken; {1} wait already. */
    CLASS_FULL_WAITING_LIST,
    /** The official holds no post on the first day. */
    NO_POSTING,
    /** A reason is needed, or too long. */
    NOMINATION_REASON_MISSING,
    NOMINATION_REASON_TOO_LONG,
    /** Somebody else decided meanwhile; the status is {0}. */
    NOMINATION_ALREADY_DECIDED,
    /** The status, {0}, does not allow the step. */
    NOMINATION_STEP_NOT_POSSIBLE,
    /** The step is the other side's. */
    NOMINATION_OF_ANOTHER_SIDE,
    /** Who submitted it cannot decide it. */
    NOMINATION_BY_ONESELF;

    /** Whether it is no more than a warning, but one that whoever goes on answers with a reason. */
    boolean needsReason() {
        return this == REQUIREMENT_ALREADY_MET || this == REQUIREMENT_UNDER_WAY || this == ALREADY_NOMINATED_ELSEWHERE;
    }
}
