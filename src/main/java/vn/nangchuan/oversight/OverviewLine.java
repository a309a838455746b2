package vn.nangchuan.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.units.CitedDocument;
import vn.nangchuan.units.UnitSummary;

/**
 * One unit directly below the place looked at.
 *
 * @param pilotOf the documents that make it a pilot; empty for most
 * @param change since the date compared with; null when none was asked for, or nobody was there then
 */
public record OverviewLine(
        UnitSummary unit,
        List<CitedDocument> pilotOf,
        UnitFigures figures,
        @Nullable Change change) implements KeptRecord {

    public OverviewLine {
        pilotOf = List.copyOf(pilotOf);
    }

    @Override
    public UnitPath keeper() {
        return unit.path();
    }

    /** The official name, with the word for its type. */
    public String name() {
        return unit.fullName();
    }

    public boolean isPilot() {
        return !pilotOf.isEmpty();
    }

    boolean hasRate() {
        return figures.rate().isPresent();
    }
}
