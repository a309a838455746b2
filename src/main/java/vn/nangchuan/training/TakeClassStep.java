package vn.nangchuan.training;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.TrainingClassId;

/** A step that a class shall take. */
public record TakeClassStep(
        TrainingClassId trainingClass,
        ClassStep step,
        @Nullable String reason) {}
