package vn.nangchuan.standings.ui;

import java.time.LocalDate;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** How an official stands to one requirement, as icon and word. */
public class RequirementBadge extends StatusBadge {

    /** The state alone, where the requirement is named beside it. */
    public RequirementBadge(RequirementState state) {
        super(tone(state), icon(state), StandingTexts.of(state));
    }

    /** The requirement's short name with the state, and the days where it is one of waiting. */
    public RequirementBadge(RequirementLine line, LocalDate today) {
        super(
                tone(line.state()),
                icon(line.state()),
                StandingTexts.shortOf(line.criterion()) + ": " + StandingTexts.stateWithDays(line, today));
    }

    private static Tone tone(RequirementState state) {
        return switch (state) {
            case MET, WAIVED -> Tone.SUCCESS;
            case NOT_MET -> Tone.ERROR;
            case AWAITING_CERTIFICATE, IN_GRACE -> Tone.WARNING;
            case IN_TRAINING -> Tone.INFO;
            case NOT_APPLICABLE, NO_DATA -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(RequirementState state) {
        return switch (state) {
            case AWAITING_CERTIFICATE -> Icon.HOURGLASS;
            case IN_TRAINING -> Icon.GRADUATION_CAP;
            default -> tone(state).icon();
        };
    }
}
