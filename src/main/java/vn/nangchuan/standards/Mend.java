package vn.nangchuan.standards;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paper that would mend a lack, and so the measure of papers and classes.
 *
 * @param leastLevel null where the criterion has no levels
 * @param acceptedFields empty where any field, or none, will do
 */
public record Mend(Criterion criterion, @Nullable Level leastLevel, Set<ProfessionalField> acceptedFields) {

    public Mend {
        Set<ProfessionalField> copy = EnumSet.noneOf(ProfessionalField.class);
        copy.addAll(acceptedFields);
        acceptedFields = Collections.unmodifiableSet(copy);
    }

    /** Whether this paper, or the paper at the end of this class, is enough. */
    boolean isDoneBy(Attainment attainment) {
        return isDoneBy(attainment.criterion(), attainment.level(), attainment.field());
    }

    /** Whether a paper that proves this is enough; null: nothing that a standard asks for, no level, no one field. */
    public boolean isDoneBy(@Nullable Criterion proven, @Nullable Level level, @Nullable ProfessionalField field) {
        return proven == criterion && isLevel(level) && isField(field);
    }

    /** Whether it may be enough, once the level or field that is not recorded becomes known. */
    boolean mayBeDoneBy(Attainment attainment) {
        return mayBeReachedBy(attainment) && (attainment.field() == null || isField(attainment.field()));
    }

    /** Whether its level is enough, in whatever field. */
    boolean isReachedBy(Attainment attainment) {
        return attainment.criterion() == criterion && isLevel(attainment.level());
    }

    /** Whether its level is, or may be, enough, in whatever field. */
    boolean mayBeReachedBy(Attainment attainment) {
        return attainment.criterion() == criterion && (attainment.level() == null || isLevel(attainment.level()));
    }

    private boolean isLevel(@Nullable Level level) {
        return leastLevel == null || (level != null && level.atLeast(leastLevel));
    }

    private boolean isField(@Nullable ProfessionalField field) {
        return acceptedFields.isEmpty() || (field != null && acceptedFields.contains(field));
    }
}
