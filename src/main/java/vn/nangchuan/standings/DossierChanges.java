package vn.nangchuan.standings;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * What sets the stored standings of one official apart from the computed ones.
 *
 * @param keeper path of the unit that keeps the dossier
 * @param computedRows how many rows the facts lead to
 */
record DossierChanges(
        OfficialId official,
        UnitPath keeper,
        int computedRows,
        RowChanges<StandingRow> standings,
        RowChanges<RequirementRow> requirements) {

    boolean isEmpty() {
        return standings.isEmpty() && requirements.isEmpty();
    }

    /** How many rows have to be removed or added. */
    int rows() {
        return standings.size() + requirements.size();
    }
}
