package vn.nangchuan.standards;

import org.jspecify.annotations.Nullable;

/** What a paper proves, or a class leads to. Null: not recorded, or the criterion has no levels or fields. */
sealed interface Attainment permits QualificationFact, TrainingFact {

    Criterion criterion();

    @Nullable
    Level level();

    @Nullable
    ProfessionalField field();
}
