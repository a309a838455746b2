package vn.nangchuan.standards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision for one person that a requirement, or every requirement of a criterion, need not be met for a time (miễn),
 * or only at a lower level (giảm). It helps only where the requirement may be waived.
 *
 * @param reducedTo the level asked for instead; null where nothing is asked
 * @param basis the decision or provision it rests on
 * @param approvedBy who approved it; null where that is not recorded
 */
public record WaiverFact(
        @Nullable Criterion criterion,
        @Nullable String requirementId,
        @Nullable Level reducedTo,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String basis,
        @Nullable String approvedBy)
        implements Evidence {

    public WaiverFact {
        if ((criterion == null) == (requirementId == null)) {
            throw new IllegalArgumentException("a waiver names either a criterion or a requirement");
        }
        if (criterion != null) {
            Level.requireOn(criterion, reducedTo);
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException("a waiver lacks its basis");
        }
        Validity.requireInOrder(validFrom, validTo);
    }

    public static WaiverFact ofCriterion(
            Criterion criterion, LocalDate validFrom, @Nullable LocalDate validTo, String basis) {
        return new WaiverFact(criterion, null, null, validFrom, validTo, basis, null);
    }

    public static WaiverFact ofRequirement(
            String requirementId, LocalDate validFrom, @Nullable LocalDate validTo, String basis) {
        return new WaiverFact(null, requirementId, null, validFrom, validTo, basis, null);
    }

    /** The same decision, asking for a lower level instead of nothing. */
    public WaiverFact reducingTo(Level level) {
        return new WaiverFact(criterion, requirementId, level, validFrom, validTo, basis, approvedBy);
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }

    boolean covers(Requirement requirement) {
        return requirement.waivable()
                && (requirement.criterion() == criterion || requirement.id().equals(requirementId));
    }
}
