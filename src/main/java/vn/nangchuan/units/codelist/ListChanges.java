package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.scope.Published;
import vn.nangchuan.units.UnitSummary;

/**
 * What a list changes in the province.
 *
 * @param changes those that are made and those that are left
 * @param unchanged units that the list has as they are
 * @param otherProvinces rows of other provinces, which are not looked at
 * @param notInForce rows that do not hold on the day
 * @param findings what is wrong with rows; while there are any, nothing is changed
 */
@Published("the units of a province are public")
public record ListChanges(
        UnitSummary province,
        LocalDate asOf,
        List<UnitChange> changes,
        int unchanged,
        int otherProvinces,
        int notInForce,
        List<RowFinding> findings) {

    public ListChanges {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** Those of a kind that are made. */
    public List<UnitChange> made(ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind && change.left() == null)
                .toList();
    }

    /** Those that are made, of all kinds. */
    public long made() {
        return changes.stream().filter(change -> change.left() == null).count();
    }

    /** Those that are left to a reorganisation. */
    public List<UnitChange> left() {
        return changes.stream().filter(change -> change.left() != null).toList();
    }

    public boolean mayBeMade() {
        return findings.isEmpty() && made() > 0;
    }

    /** Differs when anything of it does. */
    public String fingerprint() {
        return CodeList.digest(
                asOf + "\n" + changes.stream().map(UnitChange::toString).collect(Collectors.joining("\n")));
    }
}
