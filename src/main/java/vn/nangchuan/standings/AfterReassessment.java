package vn.nangchuan.standings;

import java.util.Collection;
import java.util.Set;
import vn.nangchuan.kernel.OfficialId;

/**
 * Keeps something else that follows from dossiers. Whoever changes a dossier has its official assessed anew, so this is told
 * of every change. A bean for each matter.
 */
public interface AfterReassessment {

    /** Those of them with whose dossiers what is kept does not agree; nothing is written. */
    Set<OfficialId> differing(Collection<OfficialId> officials);

    /** Brings it up to date inside the transaction of the change; where nothing differs, nothing is written. */
    void reassessed(Collection<OfficialId> officials);
}
