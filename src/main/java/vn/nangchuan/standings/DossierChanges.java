package vn.nangchuan.standings;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * What sets the stored standings of one official apart from the computed ones.
 *
 * @param keeper path of the unit that keeps the dossier
 */
record DossierChanges(
        OfficialId official,
        UnitPath keeper,
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
