package vn.nangchuan.standings;

import java.util.Collection;
import java.util.List;

/**
 * What a comparison of stored with computed standings counted.
 *
 * @param rows computed
 * @param differing dossiers of which some row was stored otherwise
 * @param differences rows that were stored and not computed, or computed and not stored
 */
record Recomputed(long dossiers, long rows, long differing, long differences) {

    static final Recomputed NOTHING = new Recomputed(0, 0, 0, 0);

    static Recomputed of(Collection<DossierChanges> compared) {
        List<DossierChanges> differing =
                compared.stream().filter(dossier -> !dossier.isEmpty()).toList();
        return new Recomputed(
                compared.size(),
                compared.stream().mapToLong(DossierChanges::computedRows).sum(),
                differing.size(),
                differing.stream().mapToLong(DossierChanges::rows).sum());
    }

    Recomputed plus(Recomputed other) {
        return new Recomputed(
                dossiers + other.dossiers,
                rows + other.rows,
                differing + other.differing,
                differences + other.differences);
    }
}
