package vn.nangchuan.officials.waivers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingChange;

/**
 * A waiver with what it would change.
 *
 * @param change on its first day, or today if that has passed; null once it is decided
 * @param steps which whoever looks may take
 * @param ownCase whether they have asked for it, or are the official whom it is for, and so decide nothing
 */
public record WaiverCase(WaiverLine line, @Nullable StandingChange change, Set<WaiverStep> steps, boolean ownCase)
        implements KeptRecord {

    public WaiverCase {
        steps = Set.copyOf(steps);
    }

    @Override
    public UnitPath keeper() {
        return line.keeper();
    }

    @Override
    public OfficialId official() {
        return line.official();
    }
}
