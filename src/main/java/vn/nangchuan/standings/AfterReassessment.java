package vn.nangchuan.standings;

import java.util.Collection;
import vn.nangchuan.kernel.OfficialId;

/**
 * Keeps something else that follows from dossiers. Whoever changes a dossier has its official assessed anew, so this is told
 * of every change. A bean for each matter.
 */
public interface AfterReassessment {

    /** Brings it up to date inside the transaction of the change; where nothing differs, nothing is written. */
    void reassessed(Collection<OfficialId> officials);
}
