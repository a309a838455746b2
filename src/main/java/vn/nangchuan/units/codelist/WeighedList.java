package vn.nangchuan.units.codelist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.nangchuan.kernel.UnitId;

/** A list compared with the province, with what speaks against changes decided. */
record WeighedList(List<KnownUnit> known, UnitComparison comparison, List<ListedUnit> listed, ListChanges changes) {

    List<PlannedChange> made(ChangeKind kind) {
        return comparison.changes().stream()
                .filter(change -> change.is(kind) && change.isMade())
                .toList();
    }

    /** The units by the codes that the list gives them; those that it opens are not there yet. */
    Map<String, UnitId> unitsByCode() {
        Map<String, UnitId> units = new HashMap<>();
        known.stream()
                .filter(unit -> unit.code() != null)
                .forEach(unit -> units.put(
                        Objects.requireNonNull(unit.code()), unit.unit().id()));
        for (ListedUnit unit : listed) {
            KnownUnit same = comparison.continuedBy(unit);
            if (same != null) {
                units.put(unit.code(), same.unit().id());
            }
        }
        return units;
    }
}
