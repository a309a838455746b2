package vn.nangchuan.nominations.ui;

import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationStatus;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** Where a nomination stands as icon and word, with since when on hover. */
class NominationStatusBadge extends StatusBadge {

    NominationStatusBadge(NominationLine line) {
        super(tone(line.status()), icon(line.status()), NominationTexts.status(line));
        since(NominationTexts.since(line));
    }

    private static Tone tone(NominationStatus status) {
        return switch (status) {
            case SUBMITTED -> Tone.INFO;
            case RETURNED, WAITLISTED -> Tone.WARNING;
            case ACCEPTED -> Tone.SUCCESS;
            case REFUSED -> Tone.ERROR;
            case WITHDRAWN, EXPIRED -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(NominationStatus status) {
        return switch (status) {
            case SUBMITTED -> Icon.SEND;
            case RETURNED -> Icon.UNDO_2;
            case WAITLISTED -> Icon.HOURGLASS;
            case ACCEPTED, REFUSED, WITHDRAWN, EXPIRED -> tone(status).icon();
        };
    }
}
