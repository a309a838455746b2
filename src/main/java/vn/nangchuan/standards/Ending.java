package vn.nangchuan.standards;

import java.time.LocalDate;

/** Why somebody no longer stands to what is asked as before, though nothing new happens. */
public enum Ending {
    /** The post it is asked for is given up on the day. */
    POST_ENDS,
    /** The time that a transitional rule leaves is over. */
    GRACE_ENDS,
    /** A waiver or reduction (miễn, giảm) is over, one decided for the person or one of law. */
    WAIVER_ENDS,
    /** The paper it rests on expires or is revoked. */
    PAPER_ENDS,
    /** The provision by which the paper counts is no longer in force. */
    EQUIVALENCE_ENDS,
    /** The class it rests on is over. */
    CLASS_ENDS,
    /** The rule is no longer in force, and no other asks about the same. */
    RULE_ENDS,
    /** The same is asked by another wording, or another rule, from the day on. */
    RULE_CHANGES,
    /** Something is asked from the day on that was not asked before. */
    RULE_BEGINS,
    /** An age is reached. */
    AGE_REACHED,
    /** A class that leads to the paper begins. */
    CLASS_BEGINS,
    /** A waiver or reduction begins. */
    WAIVER_BEGINS,
    /** A paper of that day, or the provision by which it counts, is there. */
    PAPER_BEGINS,
    /** Something else that is known of the person or the post changes. */
    OTHER_FACT;

    /** Whether what it speaks of ends on the day. */
    static boolean endsWith(Evidence rest, LocalDate day) {
        return switch (rest) {
            case QualificationFact paper -> day.equals(paper.validTo()) || day.equals(paper.revokedOn());
            case WaiverFact waiver -> day.equals(waiver.validTo());
            case LegalWaiver waiver -> day.equals(waiver.validity().to());
            case TrainingFact training -> day.equals(training.endsOn());
            case Equivalence equivalence -> day.equals(equivalence.validity().to());
        };
    }

    /** Why a result that rests on it ends when it does. */
    static Ending of(Evidence rest) {
        return switch (rest) {
            case QualificationFact _ -> PAPER_ENDS;
            case WaiverFact _, LegalWaiver _ -> WAIVER_ENDS;
            case TrainingFact _ -> CLASS_ENDS;
            case Equivalence _ -> EQUIVALENCE_ENDS;
        };
    }
}
