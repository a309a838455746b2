package vn.nangchuan.oversight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.KeyOfficialFigures;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.units.CitedDocument;
import vn.nangchuan.units.UnitSummary;

/**
 * A place on a date, with all that is below it.
 *
 * @param trail the units above the place, from the topmost that may be seen, without the place itself
 * @param figures of the place as a whole
 * @param change of the whole since the date compared with; null when none was asked for
 * @param ranked the units directly below that have a rate, highest first, then by name
 * @param withoutRate the units directly below of which nothing is known, by name
 * @param documents issued by the date that concern the place, oldest first
 */
public record Overview(
        UnitSummary unit,
        List<UnitSummary> trail,
        LocalDate date,
        @Nullable LocalDate comparedWith,
        UnitFigures figures,
        @Nullable Change change,
        List<OverviewLine> ranked,
        List<OverviewLine> withoutRate,
        KeyOfficialFigures keyOfficials,
        List<CitedDocument> documents)
        implements KeptRecord {

    public Overview {
        trail = List.copyOf(trail);
        ranked = List.copyOf(ranked);
        withoutRate = List.copyOf(withoutRate);
        documents = List.copyOf(documents);
    }

    @Override
    public UnitPath keeper() {
        return unit.path();
    }

    /** The official name, with the word for its type. */
    public String name() {
        return unit.fullName();
    }

    /** The documents that make the place itself a pilot. */
    public List<CitedDocument> pilotOf() {
        return documents.stream().filter(document -> document.marks(unit)).toList();
    }
}
