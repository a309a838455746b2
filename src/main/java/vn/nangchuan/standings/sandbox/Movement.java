package vn.nangchuan.standings.sandbox;

import vn.nangchuan.standards.Outcome;

/** What a change of law does to the standing of somebody whom it changes anything for. */
public enum Movement {
    /**
     * Rơi xuống dưới chuẩn: is below the standard now and was not before, or is plainly below it and was excused, in class
     * or awaiting a certificate before.
     */
    FALLS,
    /** Vào thời hạn chuyển tiếp: lacks nothing now but what a transitional rule excuses, and did not stand so before. */
    EXCUSED,
    /** Lên đạt chuẩn: reaches the standard now, and did not before. */
    RISES,
    /** Không còn đánh giá được: could be judged before. */
    UNJUDGED,
    /** Counts as before; what is lacking is something else. */
    SHIFTS;

    /** The same law, or the same answer, moves nobody; that is for the caller to see. */
    static Movement of(Outcome before, Outcome after) {
        if (before != after && after == Outcome.IN_GRACE) {
            return EXCUSED;
        }
        if (isSameCount(before.group(), after.group()) && !before.fallsTo(after)) {
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
