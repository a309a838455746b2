package vn.nangchuan.standings.sandbox;

import java.util.Objects;
import java.util.stream.Stream;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostCode;

/**
 * Somebody for whom one of the scenarios changes something.
 *
 * @param keeper path of the unit that keeps the file now
 * @param unit where the main post is held
 */
public record ConcernedOfficial(
        OfficialId official, UnitPath keeper, UnitId unit, PostCode post, Outcome before, Change first, Change second)
        implements KeptRecord {

    /** The weightier of both movements. */
    Movement foremost() {
        Movement one = first.movement();
        Movement other = second.movement();
        if (one == null || (other != null && other.compareTo(one) < 0)) {
            return Objects.requireNonNull(other, "Nothing changes for one of those concerned");
        }
        return one;
    }

    /** Whether it moves the person so under either scenario. */
    public boolean moves(Movement movement) {
        return Stream.of(first, second).anyMatch(change -> change.movement() == movement);
    }
}
