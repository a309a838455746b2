package vn.nangchuan.standings.law;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;

/**
 * A version of a rule set.
 *
 * @param number counts the versions of this rule set in the province, from 1
 * @param superseded whether a later one is published
 * @param draftedBy who drafted it, as rows name actors
 * @param decidedBy who published or discarded it; null while it waits
 * @param steps what whoever looks may do with it now
 */
@Published("the versions of a rule set are published in the province")
public record VersionLine(
        long id,
        String ruleSet,
        int number,
        VersionStatus status,
        boolean superseded,
        String draftedBy,
        Instant draftedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        Set<VersionStep> steps) {

    public VersionLine {
        steps = Set.copyOf(steps);
    }

    /** Whether it came with the product, and nobody of the province has decided on it. */
    public boolean isBaseline() {
        return ShippedVersions.PUBLISHER.equals(decidedBy);
    }

    /** Whether it is what officials are judged by. */
    public boolean isLaw() {
        return status == VersionStatus.PUBLISHED && !superseded;
    }
}
