package vn.nangchuan.officials.completeness;

/** In which of the four ways a dossier falls short: đủ, đúng, sạch, sống. */
public enum GapKind {
    /** Đủ: something that the official form asks for is not there. */
    MISSING,
    /** Đúng: two things that are there cannot both be right, or look as if they could not. */
    CONTRADICTORY,
    /** Sạch: somebody else's dossier has what only one can have. */
    DUPLICATE,
    /** Sống: what was right once has run out, or was not looked at for long. */
    STALE;

    /** Key of its name. */
    public String messageKey() {
        return "officials.gap-kind." + this;
    }
}
