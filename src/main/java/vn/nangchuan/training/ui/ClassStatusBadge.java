package vn.nangchuan.training.ui;

import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The status of a class as icon and word. */
public class ClassStatusBadge extends StatusBadge {

    public ClassStatusBadge(ClassStatus status) {
        super(tone(status), icon(status), TrainingTexts.of(status));
    }

    private static Tone tone(ClassStatus status) {
        return switch (status) {
            case OPEN -> Tone.SUCCESS;
            case RUNNING, LIST_CLOSED -> Tone.INFO;
            case FINISHED, POSTPONED -> Tone.WARNING;
            case CANCELLED -> Tone.ERROR;
            case PLANNED, CLOSED -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(ClassStatus status) {
        return switch (status) {
            case LIST_CLOSED -> Icon.LIST_CHECKS;
            case RUNNING -> Icon.GRADUATION_CAP;
            case FINISHED -> Icon.NOTEBOOK_PEN;
            case CLOSED -> Icon.LOCK;
            case OPEN, POSTPONED, CANCELLED, PLANNED -> tone(status).icon();
        };
    }
}
