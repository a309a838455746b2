package vn.nangchuan.officials.movements;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a movement, or against a step taken with one between units. */
public enum MovementFinding implements FindingCode {
    /** There is no such official in the scope. */
    MOVEMENT_OFFICIAL_UNKNOWN,
    /** Nobody decides on their own dossier. */
    MOVEMENT_OWN_DOSSIER,
    /** Names the first and the last day that can be chosen. */
    MOVEMENT_DAY_OUT_OF_RANGE,
    /** Which of the official's posts it is about is not said, or it is none of theirs. */
    MOVEMENT_POSTING_MISSING,
    /** That post is not held before the day, since when it is; names that day. */
    MOVEMENT_BEFORE_POST,
    /** The post to be taken up is not said. */
    MOVEMENT_POST_MISSING,
    /** That post is held already. */
    MOVEMENT_POST_HELD,
    /** No post is held on the day. */
    MOVEMENT_NO_POST,
    /** A post is held on the day: that is no return. */
    MOVEMENT_HOLDS_POST,
    /** No post was ever held: that is no return but an appointment. */
    MOVEMENT_NEVER_HELD,
    /** Posts were held and have ended: that is no appointment but a return. */
    MOVEMENT_LEFT_BEFORE,
    /** Died, and nothing begins after that; names the day. */
    MOVEMENT_DIED,
    /** A post is entered that begins on the day or later; it has to be corrected first. */
    MOVEMENT_LATER_POST,
    MOVEMENT_PLACE_MISSING,
    MOVEMENT_ALREADY_SECONDED,
    MOVEMENT_NOT_SECONDED,
    /** The decision has no number, issuer or signer. */
    MOVEMENT_PAPER_INCOMPLETE,
    /** The decision is dated after today. */
    MOVEMENT_DECIDED_LATER,
    /** Names the limit. */
    MOVEMENT_TEXT_TOO_LONG,
    /** The other unit is the same, is no commune, or does not exist on the day. */
    TRANSFER_UNIT_UNFIT,
    /** The other unit does not exist on the day of the order. */
    TRANSFER_UNIT_GONE,
    TRANSFER_REASON_MISSING,
    /** A case about this official is open already. */
    TRANSFER_ALREADY_OPEN,
    /** There is no such case in the scope. */
    TRANSFER_NOT_HERE,
    /** Somebody took a step with it since it was seen. */
    TRANSFER_DECIDED,
    /** The step is another side's. */
    TRANSFER_OF_ANOTHER_SIDE,
    /** Proposing, confirming and ordering are three persons' work, and none of them the official's. */
    TRANSFER_OWN_CASE,
    /** The dossier is kept elsewhere by now. */
    TRANSFER_DOSSIER_MOVED
}
