package vn.nangchuan.officials;

import java.util.Set;
import vn.nangchuan.kernel.OfficialId;

/** Whose nominations run; implemented by the module that keeps them, which stands above this one. */
public interface NominatedOfficials {

    /** Whoever in the scope in force is nominated for a class, or has a seat in one, that is not over. */
    Set<OfficialId> ofScope();
}
