package vn.nangchuan.officials.corrections;

import vn.nangchuan.kernel.FindingCode;

/** What can speak against a request, or against a step taken with it. */
public enum CorrectionFinding implements FindingCode {
    /** Whoever asks does not work in a scope narrowed to the own dossier. */
    CORRECTION_NOT_OWN,
    /** Something was asked for that field, and is not answered yet. */
    CORRECTION_ALREADY_OPEN,
    CORRECTION_TEXT_MISSING,
    CORRECTION_REASON_MISSING,
    /** Names the limit. */
    CORRECTION_TEXT_TOO_LONG,
    /** There is no such request in the scope: perhaps the dossier was handed on. */
    CORRECTION_NOT_HERE,
    /** The official took it back since it was seen. */
    CORRECTION_WITHDRAWN,
    /** Somebody answered it since it was seen. */
    CORRECTION_ANSWERED,
    /** What stands in the dossier is not what was seen beside it. */
    CORRECTION_VALUE_CHANGED,
    /** A warning: what stands there now is not what the official saw. */
    CORRECTION_CHANGED_SINCE,
    /** Nobody answers a request about the own dossier. */
    CORRECTION_OWN_CASE,
    /** The portal cannot do by itself what is asked for. */
    CORRECTION_BY_HAND_ONLY
}
