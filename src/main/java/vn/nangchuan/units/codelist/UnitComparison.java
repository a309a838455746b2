package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitLevel;
import vn.nangchuan.kernel.VietnameseText;

/**
 * Compares a list with the units that are there. Codes are used again for other units, so a code alone does not make two
 * the same: the same code with the same name does, and with another name unless the list says that its unit was formed
 * later. The same name at the same place under another code is the same unit with a new code.
 */
final class UnitComparison {

    /** A name at a place. */
    private record Place(UnitLevel level, @Nullable String parentCode, String name) {}

    private final List<KnownUnit> known;
    private final List<ListedUnit> listed;
    private final LocalDate day;
    private final boolean whole;
    private final Map<ListedUnit, KnownUnit> pairs = new LinkedHashMap<>();
    private final Set<KnownUnit> paired = new HashSet<>();
    private final List<PlannedChange> changes = new ArrayList<>();
    private final PlannedChange.Names names;
    private int unchanged;

    /**
     * @param known of the province, the province among them
     * @param listed of the province, as far as they hold on the day
     * @param whole whether a unit that is not in the list has ended
     */
    UnitComparison(List<KnownUnit> known, List<ListedUnit> listed, LocalDate day, boolean whole) {
        this.known = known;
        this.listed = listed.stream()
                .sorted(Comparator.comparing((ListedUnit unit) -> unit.type().level())
                        .thenComparing(ListedUnit::row))
                .toList();
        this.day = day;
        this.whole = whole;
        Map<String, String> ours = new HashMap<>();
        known.stream()
                .filter(unit -> unit.code() != null)
                .forEach(unit -> ours.put(
                        Objects.requireNonNull(unit.code()), unit.unit().fullName()));
        Map<String, String> theirs = new HashMap<>();
        listed.forEach(unit -> theirs.put(unit.code(), unit.fullName()));
        this.names = new PlannedChange.Names(ours, theirs);
    }

    UnitComparison compare() {
        pairByCode();
        pairByPlace();
        this.listed.forEach(this::plan);
        planEnds();
        return this;
    }

    private void pairByCode() {
        Map<String, KnownUnit> byCode = new HashMap<>();
        known.stream()
                .filter(unit -> unit.code() != null)
                .forEach(unit -> byCode.put(Objects.requireNonNull(unit.code()), unit));
        for (ListedUnit unit : listed) {
            KnownUnit same = unit.type().level() == UnitLevel.PROVINCE ? province() : byCode.get(unit.code());
            if (same != null && same.level() == unit.type().level() && isSame(same, unit)) {
                pair(unit, same);
            }
        }
    }

    private static boolean isSame(KnownUnit same, ListedUnit unit) {
        return same.level() == UnitLevel.PROVINCE || same.isCalled(unit) || !same.isOlderThan(unit);
    }

    private @Nullable KnownUnit province() {
        return known.stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElse(null);
    }

    /** What stands at its place alone is found under another code. */
    private void pairByPlace() {
        Map<Place, List<KnownUnit>> places = new HashMap<>();
        known.stream()
                .filter(unit -> !paired.contains(unit))
                .forEach(unit -> places.computeIfAbsent(place(unit), _ -> new ArrayList<>())
                        .add(unit));
        for (ListedUnit unit : listed) {
            List<KnownUnit> there = places.getOrDefault(place(unit), List.of());
            if (!pairs.containsKey(unit) && there.size() == 1 && !paired.contains(there.getFirst())) {
                pair(unit, there.getFirst());
            }
        }
    }

    private static Place place(KnownUnit unit) {
        return new Place(
                unit.level(),
                unit.parentCode(),
                VietnameseText.searchKey(unit.unit().name()));
    }

    private static Place place(ListedUnit unit) {
        return new Place(unit.type().level(), unit.parentCode(), VietnameseText.searchKey(unit.name()));
    }

    private void pair(ListedUnit unit, KnownUnit same) {
        pairs.put(unit, same);
        paired.add(same);
    }

    private void plan(ListedUnit unit) {
        KnownUnit same = pairs.get(unit);
        if (same == null) {
            changes.add(new PlannedChange(ChangeKind.OPENED, null, unit, begin(unit), names));
            return;
        }
        int before = changes.size();
        add(ChangeKind.RECODED, same, unit, !unit.code().equals(same.code()));
        add(ChangeKind.RENAMED, same, unit, !unit.name().equals(same.unit().name()));
        add(ChangeKind.RETYPED, same, unit, unit.type() != same.unit().type());
        add(ChangeKind.MOVED, same, unit, !Objects.equals(unit.parentCode(), same.parentCode()));
        unchanged += changes.size() == before ? 1 : 0;
    }

    private void add(ChangeKind kind, KnownUnit same, ListedUnit unit, boolean differs) {
        if (differs) {
            changes.add(new PlannedChange(kind, same, unit, day, names));
        }
    }

    private LocalDate begin(ListedUnit unit) {
        return unit.validFrom() == null ? day : unit.validFrom();
    }

    /** Units that no list has numbered, such as schools, do not end because a list does not have them. */
    private void planEnds() {
        Map<String, ListedUnit> opened = new HashMap<>();
        listed.stream().filter(unit -> !pairs.containsKey(unit)).forEach(unit -> opened.put(unit.code(), unit));
        for (KnownUnit unit : known) {
            String code = unit.code();
            if (!paired.contains(unit) && code != null && unit.level() != UnitLevel.PROVINCE) {
                ListedUnit successor = opened.get(code);
                if (whole || successor != null) {
                    changes.add(new PlannedChange(
                            ChangeKind.ENDED, unit, null, successor == null ? day : begin(successor), names));
                }
            }
        }
    }

    /** Units of the list before those below them, ends last. */
    List<PlannedChange> changes() {
        return changes;
    }

    /** The unit that a row of the list continues; null where it is a new one. */
    @Nullable
    KnownUnit continuedBy(ListedUnit unit) {
        return pairs.get(unit);
    }

    int unchanged() {
        return unchanged;
    }
}
