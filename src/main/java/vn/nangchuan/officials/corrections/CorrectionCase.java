package vn.nangchuan.officials.corrections;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A request beside what stands in the dossier now.
 *
 * @param part the person, posting or qualification that it is about; null where something is missing altogether, and
 *     where the row is gone
 * @param steps which whoever looks may take
 * @param warnings what does not fit beside the value that is wanted, as long as it waits
 * @param ownCase whether it is their own dossier, on which they decide nothing
 */
public record CorrectionCase(
        CorrectionLine line,
        @Nullable DossierPart part,
        Set<CorrectionStep> steps,
        List<Finding> warnings,
        boolean ownCase)
        implements KeptRecord {

    public CorrectionCase {
        steps = Set.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    @Override
    public UnitPath keeper() {
        return line.keeper();
    }

    @Override
    public OfficialId official() {
        return line.official();
    }

    /** What stands in the field now; null for nothing. */
    public @Nullable String present() {
        return part == null || line.field() == null ? null : part.value(line.field());
    }

    /** Whether something else stands there now than when it was asked for. */
    public boolean isChangedSince() {
        return line.field() != null && !Objects.equals(present(), line.seen().text());
    }
}
