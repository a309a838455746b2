package vn.nangchuan.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;

/**
 * A unit that begins to exist.
 *
 * @param parent null for a province
 * @param code of the statistical office, valid from the same day; null when it has none yet
 */
public record OpenUnit(
        @Nullable UnitId parent,
        UnitType type,
        String name,
        Region region,
        @Nullable String code,
        LocalDate validFrom) {}
