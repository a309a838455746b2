package vn.nangchuan.officials;

import vn.nangchuan.kernel.UnitId;

/**
 * That somebody may see a list of those of one ethnic group, of one place: made where it is recorded why, and nowhere else.
 * Without it no list is filtered by such a group.
 */
public final class ListDisclosure {

    private final UnitId place;
    private final EthnicityGroup group;

    ListDisclosure(UnitId place, EthnicityGroup group) {
        this.place = place;
        this.group = group;
    }

    boolean covers(RegisterFilter filter) {
        return filter.place().unit().equals(place) && filter.criteria().ethnicity() == group;
    }
}
