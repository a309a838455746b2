package vn.nangchuan.units;

import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.DocumentId;
import vn.nangchuan.scope.Published;
import vn.nangchuan.scope.UnitPath;

/**
 * A policy document as a page cites it.
 *
 * @param number as printed, such as {@code 414/UBND-NV}
 * @param pilots the units that it makes pilots, by name; most documents make none
 */
@Published("policy documents are public")
public record CitedDocument(
        DocumentId id, String number, String issuer, LocalDate issuedOn, String title, List<UnitSummary> pilots) {

    public CitedDocument {
        pilots = List.copyOf(pilots);
    }

    /** Whether it makes that very unit a pilot. */
    public boolean marks(UnitSummary unit) {
        return pilots.stream().anyMatch(pilot -> pilot.id().equals(unit.id()));
    }

    /** Whether it says something about the place: it is general, or it makes a unit at or below the place a pilot. */
    public boolean concerns(UnitPath place) {
        return pilots.isEmpty() || pilots.stream().anyMatch(pilot -> place.contains(pilot.path()));
    }
}
