package vn.nangchuan.standings.ui;

import vn.nangchuan.standards.Outcome;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** An overall standing as icon and word. */
public class OutcomeBadge extends StatusBadge {

    public OutcomeBadge(Outcome outcome) {
        super(tone(outcome), StandingTexts.of(outcome));
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> Tone.SUCCESS;
            case NOT_MET -> Tone.ERROR;
            case IN_TRAINING -> Tone.INFO;
            case AWAITING_CERTIFICATE, IN_GRACE -> Tone.WARNING;
            case NO_DATA, NO_RULE -> Tone.NEUTRAL;
        };
    }
}
