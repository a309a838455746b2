package vn.nangchuan.standards;

/** How an official stands to one requirement. */
public enum RequirementState {
    /** A paper, or the age, proves it. */
    MET(Outcome.MET),
    /** It is lacking, and nothing is under way. */
    NOT_MET(Outcome.NOT_MET),
    /** It is lacking; a class that leads to it has begun and has no result yet. */
    IN_TRAINING(Outcome.IN_TRAINING),
    /** It is lacking; the class is passed and its certificate not yet there. */
    AWAITING_CERTIFICATE(Outcome.AWAITING_CERTIFICATE),
    /** It is lacking, and a waiver stands in for it. */
    WAIVED(Outcome.MET),
    /** It is lacking or not known, and a transitional rule still excuses that; shown apart, never as met. */
    IN_GRACE(Outcome.IN_GRACE),
    /** It is in force for the post, but not asked of this official. */
    NOT_APPLICABLE(Outcome.MET),
    /** It cannot be judged, because a fact is missing that could change the answer. */
    NO_DATA(Outcome.NO_DATA);

    private final Outcome weight;

    RequirementState(Outcome weight) {
        this.weight = weight;
    }

    /** Lacking, or not known to be held, whatever is under way. */
    public boolean isOpen() {
        return weight != Outcome.MET;
    }

    /** The outcome that a single requirement in this state leads to. */
    Outcome weight() {
        return weight;
    }
}
