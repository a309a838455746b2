package vn.nangchuan.officials;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A class at whose certificate an official is not yet.
 *
 * @param paidBy name of the unit that nominated, which stays the one that pays
 */
public record UnfinishedTraining(OfficialId official, UnitPath keeper, String className, String paidBy, State state)
        implements KeptRecord {

    /** How far they came. */
    public enum State {
        /** Sits in a class that has begun; has no result. */
        ATTENDS,
        /** Passed; the certificate is not in the dossier. */
        AWAITS
    }
}
