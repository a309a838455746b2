package vn.nangchuan.standings.sandbox;

import vn.nangchuan.standards.Outcome;

/** What a change of law does to the standing of somebody whom it changes anything for. */
public enum Movement {
    /** Rơi xuống dưới chuẩn: is plainly below the standard now, and was not before. */
    FALLS,
    /** Lên đạt chuẩn: reaches the standard now, and did not before. */
    RISES,
    /** Không còn đánh giá được: could be judged before. */
    UNJUDGED,
    /** Counts as before; what is lacking is something else. */
    SHIFTS;

    /** The same law, or the same answer, moves nobody; that is for the caller to see. */
    static Movement of(Outcome before, Outcome after) {
        if (isSameCount(before.group(), after.group())) {
            return SHIFTS;
        }
        return switch (after.group()) {
            case BELOW -> FALLS;
            case MET -> RISES;
            case NO_DATA, NO_RULE -> UNJUDGED;
        };
    }

    private static boolean isSameCount(Outcome.Group before, Outcome.Group after) {
        return before == after || (isWithoutData(before) && isWithoutData(after));
    }

    private static boolean isWithoutData(Outcome.Group group) {
        return group == Outcome.Group.NO_DATA || group == Outcome.Group.NO_RULE;
    }
}
