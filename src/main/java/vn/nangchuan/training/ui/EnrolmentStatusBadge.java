package vn.nangchuan.training.ui;

import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** Where an official's place in a class stands, as icon and word. */
public class EnrolmentStatusBadge extends StatusBadge {

    public EnrolmentStatusBadge(EnrolmentStatus status) {
        super(tone(status), TrainingTexts.of(status));
    }

    private static Tone tone(EnrolmentStatus status) {
        return switch (status) {
            case ENROLLED -> Tone.INFO;
            case PASSED -> Tone.SUCCESS;
            case FAILED, DROPPED_OUT -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}
