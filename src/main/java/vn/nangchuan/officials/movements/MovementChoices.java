package vn.nangchuan.officials.movements;

import java.util.List;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * What can happen to an official now.
 *
 * @param kinds within the unit
 * @param held the posts held today or later, the main one first
 */
public record MovementChoices(
        OfficialId official, String officialName, UnitPath keeper, List<MovementKind> kinds, List<HeldPosting> held)
        implements KeptRecord {

    public MovementChoices {
        kinds = List.copyOf(kinds);
        held = List.copyOf(held);
    }
}
