package vn.nangchuan.oversight;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standings.UnitFigures;

/** The figures of one date: those of the units directly below a place, and their sum. */
final class Census {

    private final Map<UnitId, UnitFigures> byUnit;
    private final UnitFigures total;

    Census(UnitId place, List<UnitFigures> figures) {
        byUnit = figures.stream().collect(Collectors.toMap(UnitFigures::unit, Function.identity()));
        total = figures.stream().reduce(UnitFigures.none(place), UnitFigures::plus);
    }

    UnitFigures total() {
        return total;
    }

    UnitFigures of(UnitId unit) {
        return byUnit.getOrDefault(unit, UnitFigures.none(unit));
    }

    /** What changed since an earlier or later date; null when nobody was in the unit then. */
    @Nullable
    Change since(Census then, UnitId unit) {
        UnitFigures before = then.byUnit.get(unit);
        return before == null ? null : new Change(before, of(unit));
    }
}
