package vn.nangchuan.accounts;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a change to an account or its roles. */
public enum AccountFinding implements FindingCode {
    /** No name of a person was given. */
    ACCOUNT_NAME_MISSING,
    /** Not lower-case letters, digits, dots and hyphens beginning with a letter, 2 to 60 of them. */
    ACCOUNT_USERNAME_MALFORMED,
    /** Somebody has that user name already, perhaps in another unit. */
    ACCOUNT_USERNAME_TAKEN,
    /** No address for mail. */
    ACCOUNT_EMAIL_MALFORMED,
    /** The unit does not exist on that day, or is none of one's own. */
    ACCOUNT_UNIT_UNKNOWN,
    /** Another person must change one's own account's rights. */
    ACCOUNT_IS_OWN,
    /** It is closed and can be given nothing before it is opened again. */
    ACCOUNT_IS_CLOSED,
    /** It is not closed. */
    ACCOUNT_IS_OPEN,
    /** One may not pass on that role in such a unit. */
    ROLE_NOT_DELEGATED,
    /** The unit lies outside the one that keeps the account, whose administrators could then take the role over. */
    ROLE_OUTSIDE_HOME,
    /** The account holds the role there already during some of these days. */
    ROLE_HELD_ALREADY,
    /** The role would begin before today. */
    ROLE_BEGINS_IN_THE_PAST,
    /** The role would end before it has been held for a day. */
    ROLE_ENDS_TOO_EARLY,
    /** The role would last longer than that of whoever gives it, naming the last day possible. */
    ROLE_OUTLASTS_ITS_GIVER,
    /** It has ended already. */
    ROLE_HAS_ENDED,
    /** Nobody would be left who manages the unit's accounts. */
    ROLE_IS_LAST_ADMINISTRATORS,
    /** The role is that of an official of the register, who must be named. */
    ROLE_NEEDS_AN_OFFICIAL,
    /** A list that is no table in UTF-8. */
    LIST_UNREADABLE,
    /** A list without lines. */
    LIST_EMPTY,
    /** A list with more lines than are taken at once, naming how many are. */
    LIST_TOO_LONG,
    /** A line names a unit that an earlier line names. */
    LIST_UNIT_TWICE,
    /** A line names a user name that an earlier line names. */
    LIST_USERNAME_TWICE,
    /** Some line of a list has a mistake, so nothing was opened. */
    LIST_HAS_ERRORS,
    /** A reason that says too little, or far too much. */
    EMERGENCY_REASON_TOO_SHORT
}
