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

    /** What is not true any more. That a row names an earlier version of rules that ask the same is no difference. */
    DossierChanges inSubstance() {
        return new DossierChanges(official, keeper, computedRows, standings.in(StandingRow::underAnyLaw), requirements);
    }

    boolean isEmpty() {
        return standings.isEmpty() && requirements.isEmpty();
    }

    /** How many rows have to be removed or added. */
    int rows() {
        return standings.size() + requirements.size();
    }
}
