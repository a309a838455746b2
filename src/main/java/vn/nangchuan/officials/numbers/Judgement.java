package vn.nangchuan.officials.numbers;

/** Whether dossiers with the same number are of one person. */
public enum Judgement {
    /** One person; one of the dossiers is kept. */
    SAME_PERSON(RulingOutcome.KEEPS, RulingOutcome.TO_HAND_OVER),
    /** Different persons; in one of the dossiers the number is wrong. */
    DIFFERENT_PERSONS(RulingOutcome.NUMBER_WRONG, RulingOutcome.NUMBER_RIGHT);

    private final RulingOutcome ofChosen;
    private final RulingOutcome ofOthers;

    Judgement(RulingOutcome ofChosen, RulingOutcome ofOthers) {
        this.ofChosen = ofChosen;
        this.ofOthers = ofOthers;
    }

    RulingOutcome outcome(boolean chosen) {
        return chosen ? ofChosen : ofOthers;
    }

    public String messageKey() {
        return "officials.number.judgement." + this;
    }
}
