package vn.nangchuan.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.KeyOfficials;
import vn.nangchuan.oversight.OversightPermissions.MayOversee;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.units.CitedDocument;
import vn.nangchuan.units.DocumentDirectory;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Puts together what is known of a place and the units below it on a date; the number of statements is fixed. */
@Service
@Transactional(readOnly = true)
@MayOversee
public class OversightFigures {

    private static final Comparator<OverviewLine> HIGHEST_RATE_FIRST = Comparator.comparingDouble(
                    (OverviewLine line) -> line.figures().rate().orElseThrow())
            .reversed();

    private final Scopes scopes;
    private final UnitDirectory units;
    private final DocumentDirectory documents;
    private final StandingLists standings;
    private final KeyOfficials keyOfficials;

    OversightFigures(
            Scopes scopes,
            UnitDirectory units,
            DocumentDirectory documents,
            StandingLists standings,
            KeyOfficials keyOfficials) {
        this.scopes = scopes;
        this.units = units;
        this.documents = documents;
        this.standings = standings;
        this.keyOfficials = keyOfficials;
    }

    /**
     * The place on the date; empty when there is no such unit, or not within the scope in force.
     *
     * @param compareWith another date, to show what changed since; null for none
     */
    public Optional<Overview> overview(UnitId id, LocalDate date, @Nullable LocalDate compareWith) {
        UnitPath own = scopes.require().path();
        return units.find(id)
                .filter(unit -> own.contains(unit.path()))
                .map(unit -> overview(own, unit, date, compareWith));
    }

    private Overview overview(UnitPath own, UnitSummary unit, LocalDate date, @Nullable LocalDate compareWith) {
        List<CitedDocument> cited = documents.issuedBy(date).stream()
                .filter(document -> document.concerns(unit.path()))
                .toList();
        Census now = census(unit, date);
        Census then = compareWith == null ? null : census(unit, compareWith);
        List<OverviewLine> lines = units.childrenOf(unit.id(), date).stream()
                .filter(child -> child.type().isAdministrative())
                .map(child -> line(child, cited, now, then))
                .toList();
        return new Overview(
                unit,
                trail(own, unit),
                date,
                compareWith,
                now.total(),
                then == null ? null : new Change(then.total(), now.total()),
                lines.stream()
                        .filter(OverviewLine::hasRate)
                        .sorted(HIGHEST_RATE_FIRST)
                        .toList(),
                lines.stream().filter(line -> !line.hasRate()).toList(),
                keyOfficials.figuresWithin(unit.path(), date),
                cited);
    }

    private Census census(UnitSummary unit, LocalDate date) {
        return new Census(unit.id(), standings.figuresBelow(unit.id(), date));
    }

    private List<UnitSummary> trail(UnitPath own, UnitSummary unit) {
        return units.trail(unit.path()).stream()
                .filter(above -> own.contains(above.path()) && !above.id().equals(unit.id()))
                .toList();
    }

    private static OverviewLine line(UnitSummary unit, List<CitedDocument> cited, Census now, @Nullable Census then) {
        List<CitedDocument> pilotOf =
                cited.stream().filter(document -> document.marks(unit)).toList();
        return new OverviewLine(unit, pilotOf, now.of(unit.id()), then == null ? null : now.since(then, unit.id()));
    }
}
