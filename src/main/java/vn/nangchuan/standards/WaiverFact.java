package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision (miễn, giảm) that a requirement, or every requirement of a criterion, need not be met for a time. It helps
 * only where the requirement may be waived.
 *
 * @param basis the decision or provision it rests on
 */
public record WaiverFact(
        @Nullable Criterion criterion,
        @Nullable String requirementId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis)
        implements Evidence {

    public WaiverFact {
        if ((criterion == null) == (requirementId == null)) {
            throw new IllegalArgumentException("a waiver names either a criterion or a requirement");
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException("a waiver lacks its basis");
        }
        Validity.requireInOrder(validFrom, validTo);
    }

    public static WaiverFact ofCriterion(
            Criterion criterion, LocalDate validFrom, @Nullable LocalDate validTo, String basis) {
        return new WaiverFact(criterion, null, validFrom, validTo, basis);
    }

    public static WaiverFact ofRequirement(
            String requirementId, LocalDate validFrom, @Nullable LocalDate validTo, String basis) {
        return new WaiverFact(null, requirementId, validFrom, validTo, basis);
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    boolean covers(Requirement requirement) {
        return requirement.waivable()
                && (requirement.criterion() == criterion || requirement.id().equals(requirementId));
    }
}
