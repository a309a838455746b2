package vn.nangchuan.officials.numbers;

/** What the province has decided about the identity number in one dossier. */
public enum RulingOutcome {
    /** Here it is right; wherever else it stands it is wrong. */
    NUMBER_RIGHT,
    /** The number belongs to somebody else and is to be corrected here. */
    NUMBER_WRONG,
    /** It is one person, whose dossier is this one. */
    KEEPS,
    /** It is one person, whose dossier is another one: what is here is to be handed over. */
    TO_HAND_OVER;

    /** Key of what it says to whoever keeps the dossier. */
    public String messageKey() {
        return "officials.number.outcome." + this;
    }
}
