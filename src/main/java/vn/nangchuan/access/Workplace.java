package vn.nangchuan.access;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/**
 * Where somebody works and as what: a unit in which their account holds roles today. Whoever holds roles in several
 * units works in one of them at a time.
 *
 * @param unitName with the word for its type, for example "xã Tân Lang"
 * @param unitTrail the units above, from the province down, for example "tỉnh Lạng Sơn › huyện Văn Lãng"; may be empty
 * @param unitPath the unit's path of ids, for example "/12/345/"
 * @param roles names of the roles held there
 * @param official the person to whose own dossier these roles are narrowed; null: to nobody's
 * @param until first day on which none of the roles is held any more; null while no end is set
 */
public record Workplace(
        UnitId unitId,
        String unitName,
        String unitTrail,
        String unitPath,
        Set<String> roles,
        @Nullable OfficialId official,
        @Nullable LocalDate until)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    public Workplace {
        roles = Set.copyOf(roles);
    }

    /** Whether this is the same place, whatever the roles there have become. */
    boolean isSamePlaceAs(Workplace other) {
        return unitId.equals(other.unitId) && Objects.equals(official, other.official);
    }
}
