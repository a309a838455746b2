package vn.nangchuan.units.codelist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * Decides which changes are left to a reorganisation. What is left may hold others back: the code stays taken, the district
 * keeps a commune. So the rules are asked again until none finds more.
 */
final class Leaving {

    private static final Set<LeftReason> WORK =
            Set.of(LeftReason.DOSSIERS, LeftReason.CLASSES, LeftReason.ACCOUNTS, LeftReason.TRANSFERS);
    private static final Set<LeftReason> BY_TYPE = Set.of(LeftReason.DOSSIERS, LeftReason.POSTINGS);

    private final List<PlannedChange> changes;
    private final List<KnownUnit> known;
    private final Map<UnitId, Set<LeftReason>> uses;
    private final Map<String, KnownUnit> byCode = new HashMap<>();

    /** @param uses what speaks for leaving a unit, by unit */
    Leaving(List<PlannedChange> changes, List<KnownUnit> known, Map<UnitId, Set<LeftReason>> uses) {
        this.changes = changes;
        this.known = known;
        this.uses = uses;
        known.stream()
                .filter(unit -> unit.code() != null)
                .forEach(unit -> byCode.put(Objects.requireNonNull(unit.code()), unit));
    }

    void decide() {
        changes.forEach(this::leaveWhatIsInUse);
        boolean more = true;
        while (more) {
            more = leaveWhatIsHeldBack();
        }
    }

    private void leaveWhatIsInUse(PlannedChange change) {
        switch (change.kind()) {
            case ENDED -> {
                leaveIfUsed(change, WORK);
                if (!change.day().isAfter(change.known().unit().validFrom())) {
                    change.leave(LeftReason.BEGAN_LATER);
                }
            }
            case MOVED -> leaveIfUsed(change, WORK);
            case RETYPED -> leaveIfUsed(change, BY_TYPE);
            case RENAMED -> {
                if (!change.known().isCalled(change.listed())
                        && !reasons(change, WORK).isEmpty()) {
                    change.leave(LeftReason.PERHAPS_ANOTHER_UNIT);
                }
            }
            case OPENED, RECODED -> {}
        }
    }

    private void leaveIfUsed(PlannedChange change, Set<LeftReason> by) {
        reasons(change, by).stream().min(Comparable::compareTo).ifPresent(change::leave);
    }

    private Set<LeftReason> reasons(PlannedChange change, Set<LeftReason> by) {
        return uses.getOrDefault(change.known().unit().id(), Set.of()).stream()
                .filter(by::contains)
                .collect(Collectors.toSet());
    }

    private boolean leaveWhatIsHeldBack() {
        Set<UnitId> gone = made(ChangeKind.ENDED, ChangeKind.MOVED);
        Set<UnitId> withoutTheirCode = made(ChangeKind.ENDED, ChangeKind.RECODED);
        Set<UnitId> withUnitsBelow = known.stream()
                .filter(unit ->
                        unit.parent() != null && !gone.contains(unit.unit().id()))
                .map(unit -> Objects.requireNonNull(unit.parent()))
                .collect(Collectors.toSet());
        Set<String> leftCodes = changes.stream()
                .filter(change -> change.is(ChangeKind.OPENED) && !change.isMade())
                .map(PlannedChange::code)
                .collect(Collectors.toCollection(HashSet::new));
        boolean more = false;
        for (PlannedChange change : changes) {
            LeftReason why = heldBack(change, withUnitsBelow, withoutTheirCode, leftCodes);
            more |= why != null && change.leave(why);
        }
        return more;
    }

    private Set<UnitId> made(ChangeKind one, ChangeKind other) {
        return changes.stream()
                .filter(change -> change.isMade() && (change.is(one) || change.is(other)))
                .map(change -> change.known().unit().id())
                .collect(Collectors.toSet());
    }

    private @Nullable LeftReason heldBack(
            PlannedChange change, Set<UnitId> withUnitsBelow, Set<UnitId> withoutTheirCode, Set<String> leftCodes) {
        return switch (change.kind()) {
            case ENDED -> withUnitsBelow.contains(change.known().unit().id()) ? LeftReason.UNITS_BELOW : null;
            case RECODED -> isHeld(change, withoutTheirCode) ? LeftReason.CODE_HELD : null;
            case OPENED -> {
                if (isHeld(change, withoutTheirCode)) {
                    yield LeftReason.CODE_HELD;
                }
                yield isBelow(change, leftCodes) ? LeftReason.PARENT_LEFT : null;
            }
            case MOVED -> isBelow(change, leftCodes) ? LeftReason.PARENT_LEFT : null;
            case RENAMED, RETYPED -> null;
        };
    }

    private boolean isHeld(PlannedChange change, Set<UnitId> withoutTheirCode) {
        KnownUnit holder = byCode.get(change.code());
        return holder != null && !withoutTheirCode.contains(holder.unit().id());
    }

    private static boolean isBelow(PlannedChange change, Set<String> leftCodes) {
        String parent = change.listed().parentCode();
        return parent != null && leftCodes.contains(parent);
    }
}
