package vn.nangchuan.training;

import vn.nangchuan.kernel.FindingCode;

/** What speaks against planning, running or filling a class. */
public enum TrainingFinding implements FindingCode {
    /** A field of the class is empty. */
    CLASS_TEXT_MISSING,
    /** A field of the class is longer than {0} characters. */
    CLASS_TEXT_TOO_LONG,
    /** The code has other signs than capital letters, digits and hyphens. */
    CLASS_CODE_MALFORMED,
    /** Another class of the province has the code. */
    CLASS_CODE_TAKEN,
    /** A class has {0} to {1} seats. */
    CLASS_CAPACITY_OUT_OF_BOUNDS,
    /** The waiting list has {0} to {1} places. */
    CLASS_WAITING_PLACES_OUT_OF_BOUNDS,
    /** A class has at least {0} sittings. */
    TOO_FEW_SITTINGS,
    /** A class has at most {0} sittings. */
    TOO_MANY_SITTINGS,
    /** The sitting that begins on {0} ends before it begins, or before or while the one before it goes on. */
    SITTINGS_OUT_OF_ORDER,
    /** The sitting that begins on {0} has more than {1} working days. */
    SITTING_TOO_LONG,
    /** The sitting that begins on {0} begins or ends on a weekend. */
    SITTING_ON_WEEKEND,
    /** The first day, {0}, is not in the future. */
    CLASS_STARTS_IN_PAST,
    /** No source of money is named. */
    FUNDING_MISSING,
    /** An amount is not between 1 and {0} đồng. */
    FUNDING_OUT_OF_BOUNDS,
    /** A source of money is named twice. */
    FUNDING_SOURCE_TWICE,
    /** The class cannot take this step; its status is {0}. */
    CLASS_STEP_NOT_POSSIBLE,
    /** The step asks for a reason. */
    CLASS_REASON_MISSING,
    /** The class was changed since it was read. */
    CLASS_CHANGED_MEANWHILE,
    /** The unit that runs the class is outside the scope. */
    CLASS_OF_ANOTHER_HOST,
    /** The first sitting begins on {0} only. */
    CLASS_NOT_YET_BEGUN,
    /** The last sitting ends on {0} only. */
    CLASS_NOT_OVER,
    /** {0} enrolments have no result yet. */
    CLASS_RESULTS_MISSING,
    /** The class takes nobody now; its status is {0}. */
    CLASS_NOT_OPEN,
    /** All {0} seats are taken. */
    CLASS_FULL,
    /** All {0} places on the waiting list are taken. */
    CLASS_WAITING_LIST_FULL,
    /** The official has a seat in the class already. */
    ALREADY_ENROLLED,
    /** {0} has a seat in another class, of whatever host, on one of the days. */
    SEATED_ELSEWHERE,
    /** The sitting begins on {0} only. */
    SITTING_NOT_YET_BEGUN,
    /** An absence of {0} has no reason. */
    ABSENCE_WITHOUT_REASON,
    /** {0} has passed and cannot be marked absent any more. */
    ABSENCE_OF_ONE_WHO_PASSED,
    /** The enrolment of {0} cannot take this step; its status is {1}. */
    ENROLMENT_STEP_NOT_POSSIBLE,
    /** {0} was not marked present at every sitting. */
    ATTENDANCE_INCOMPLETE,
    /** The result of {0} has no reason. */
    RESULT_WITHOUT_REASON
}
