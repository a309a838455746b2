package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.units.OpenUnit;
import vn.nangchuan.units.UnitAmendments;

/** Makes the changes of a list, inside the caller's transaction, and writes down that it did. */
@Component
class ListCarrier {

    private final UnitAmendments amendments;
    private final UnitImports imports;
    private final UnitImportChanges stored;
    private final AuditTrail trail;
    private final BusinessClock clock;

    ListCarrier(
            UnitAmendments amendments,
            UnitImports imports,
            UnitImportChanges stored,
            AuditTrail trail,
            BusinessClock clock) {
        this.amendments = amendments;
        this.imports = imports;
        this.stored = stored;
        this.trail = trail;
        this.clock = clock;
    }

    /** Others wait until this has ended; comes before the list is weighed. */
    void hold() {
        amendments.hold();
    }

    /** The day on which a list holds that was taken over and is later than this one. */
    Optional<LocalDate> later(ImportOrder order) {
        return imports.findTop20ByOrderByAsOfDescIdDesc().stream()
                .map(made -> made.shown().asOf())
                .findFirst()
                .filter(day -> day.isAfter(order.asOf()));
    }

    /**
     * What was taken over since holds on later days; an older list would cut into it.
     *
     * @throws BusinessRuleViolation when a later list was taken over
     */
    void requireNoLater(ImportOrder order) {
        later(order).ifPresent(day -> {
            throw new BusinessRuleViolation(
                    List.of(Finding.error(UnitListFinding.UNIT_LIST_OLDER, day).at("asOf")));
        });
    }

    /**
     * Where nothing changes nothing is written, not even that.
     *
     * @throws BusinessRuleViolation when a later list was taken over
     */
    void carryOut(ImportOrder order, WeighedList list) {
        requireNoLater(order);
        if (list.changes().made() == 0) {
            return;
        }
        list.made(ChangeKind.RENAMED)
                .forEach(change -> amendments.rename(id(change), change.listed().name()));
        list.made(ChangeKind.RETYPED)
                .forEach(change -> amendments.retype(id(change), change.listed().type()));
        Map<String, UnitId> units = open(list);
        amendments.recode(codes(list.made(ChangeKind.RECODED)), order.asOf());
        list.made(ChangeKind.MOVED).forEach(change -> amendments.move(id(change), parent(units, change.listed())));
        amendments.end(days(list.made(ChangeKind.ENDED)));
        writeDown(order, list);
    }

    private static Map<UnitId, String> codes(List<PlannedChange> changes) {
        return changes.stream().collect(Collectors.toMap(ListCarrier::id, PlannedChange::code));
    }

    private static Map<UnitId, LocalDate> days(List<PlannedChange> changes) {
        return changes.stream().collect(Collectors.toMap(ListCarrier::id, PlannedChange::day));
    }

    private static UnitId id(PlannedChange change) {
        return change.known().unit().id();
    }

    /** Opens units, those above before those below, and tells which unit each code means then. */
    private Map<String, UnitId> open(WeighedList list) {
        Map<String, UnitId> units = list.unitsByCode();
        Map<String, Region> regions = new HashMap<>();
        list.known().stream()
                .filter(unit -> unit.code() != null)
                .forEach(unit -> regions.put(
                        Objects.requireNonNull(unit.code()), unit.unit().region()));
        for (PlannedChange change : list.made(ChangeKind.OPENED)) {
            ListedUnit unit = change.listed();
            UnitId parent = parent(units, unit);
            Region region =
                    regions.computeIfAbsent(unit.code(), _ -> regions.getOrDefault(unit.parentCode(), Region.PLAIN));
            OpenUnit opening = new OpenUnit(parent, unit.type(), unit.name(), region, unit.code(), change.day());
            units.put(unit.code(), amendments.open(opening).unit());
        }
        return units;
    }

    private static UnitId parent(Map<String, UnitId> units, ListedUnit unit) {
        return Objects.requireNonNull(units.get(unit.parentCode()), () -> "No unit " + unit.parentCode());
    }

    private void writeDown(ImportOrder order, WeighedList list) {
        ListChanges changes = list.changes();
        UnitImport made = imports.save(new UnitImport(order, changes, clock.today()));
        list.comparison().changes().stream()
                .filter(change -> change.isMade() && !change.is(ChangeKind.OPENED))
                .forEach(change -> stored.save(new UnitImportChange(made, change, order.resolution())));
        PastImport shown = made.shown();
        trail.record(AuditEntry.of(
                        "units:list-imported",
                        new AuditSubject("unit", changes.province().id().value()))
                .change("list", null, shown.fileName())
                .change("as-of", null, shown.asOf())
                .change("opened", null, shown.opened())
                .change("changed", null, shown.changed())
                .change("ended", null, shown.ended())
                .change("left", null, shown.leftAlone())
                .in(changes.province().path())
                .because(order.resolution()));
    }
}
