package vn.nangchuan.officials.numbers;

/** Whether dossiers with the same number are of one person. */
public enum Judgement {
    /** One person; one of the dossiers is kept. */
    SAME_PERSON(RulingOutcome.KEEPS, RulingOutcome.TO_HAND_OVER),
    /** Different persons; a number is one person's, so it is right in one of the dossiers at most and wrong in all others. */
    DIFFERENT_PERSONS(RulingOutcome.NUMBER_RIGHT, RulingOutcome.NUMBER_WRONG);

    private final RulingOutcome ofChosen;
    private final RulingOutcome ofOthers;

    Judgement(RulingOutcome ofChosen, RulingOutcome ofOthers) {
        this.ofChosen = ofChosen;
        this.ofOthers = ofOthers;
    }

    RulingOutcome outcome(boolean chosen) {
        return chosen ? ofChosen : ofOthers;
    }

    /** Whether the dossier that is meant may be none of the province's, of which that many have the number. */
    public boolean mayChooseNone(int holders) {
        return this == DIFFERENT_PERSONS || holders == 1;
    }

    public String messageKey() {
        return "officials.number.judgement." + this;
    }
}
