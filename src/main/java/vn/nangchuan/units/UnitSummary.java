package vn.nangchuan.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.OfferedRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A unit as lists and headings name it.
 *
 * @param name without the word for its type
 * @param validTo first day on which it no longer exists; null while it does
 */
public record UnitSummary(
        UnitId id,
        UnitPath path,
        UnitType type,
        String name,
        Region region,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements OfferedRecord {

    @Override
    public UnitPath offeredBy() {
        return path;
    }

    /** The official name, with the word for its type. */
    public String fullName() {
        return type.nameOf(name);
    }

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
