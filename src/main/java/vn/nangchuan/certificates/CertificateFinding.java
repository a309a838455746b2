package vn.nangchuan.certificates;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a certificate, or against a step taken with it. */
public enum CertificateFinding implements FindingCode {
    /** The official is not in the scope. */
    CERTIFICATE_OFFICIAL_UNKNOWN,
    /** It does not say what it proves, or names something that no paper proves. */
    CERTIFICATE_CRITERION_MISSING,
    /** The criterion has levels and none is given. */
    CERTIFICATE_LEVEL_MISSING,
    /** The level belongs to another criterion. */
    CERTIFICATE_LEVEL_UNFIT,
    /** It names a language or a score and proves nothing of a language. */
    CERTIFICATE_NOT_OF_LANGUAGE,
    CERTIFICATE_PROGRAMME_MISSING,
    CERTIFICATE_ISSUER_MISSING,
    CERTIFICATE_NUMBER_MISSING,
    CERTIFICATE_ISSUED_ON_MISSING,
    /** A text is longer than can be kept, naming the limit. */
    CERTIFICATE_TEXT_TOO_LONG,
    /** A day before 1950 or, of the course, after today. */
    CERTIFICATE_DATE_OUT_OF_RANGE,
    CERTIFICATE_ISSUED_IN_FUTURE,
    /** The course begins after it ends. */
    CERTIFICATE_COURSE_REVERSED,
    /** Issued before the course ended, naming that day. An error where the class is known to the portal. */
    CERTIFICATE_BEFORE_COURSE_END,
    /** The holder was younger than such papers are issued to, naming the age. */
    CERTIFICATE_HOLDER_TOO_YOUNG,
    /** The class is not known, or not in the scope. */
    CERTIFICATE_CLASS_UNKNOWN,
    /** Somebody else attended that class. */
    CERTIFICATE_CLASS_OF_ANOTHER,
    /** The official has not passed that class: no result yet, another result, or the seat was given back. */
    CERTIFICATE_CLASS_NOT_PASSED,
    /** The class leads to another paper than this. */
    CERTIFICATE_UNLIKE_CLASS,
    /** The class has brought a certificate already. */
    CERTIFICATE_OF_CLASS_EXISTS,
    /** The number is used elsewhere in the portal, without saying where. */
    NUMBER_ALREADY_USED,
    /** Too many numbers were asked about lately, by this person or in this unit. */
    NUMBERS_ASKED_TOO_OFTEN,
    /** Nothing is lacking that it would mend. */
    CERTIFICATE_NOT_NEEDED,
    /** Something is lacking, but its level or field is not enough for it. */
    CERTIFICATE_NOT_ENOUGH,
    CERTIFICATE_REASON_MISSING,
    /** Names the limit. */
    CERTIFICATE_REASON_TOO_LONG,
    /** It was decided on, or changed, since the person opened it. */
    CERTIFICATE_ALREADY_DECIDED,
    /** Who submitted it, or whose it is, cannot decide on it. */
    CERTIFICATE_OWN_CASE
}
