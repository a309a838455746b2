package vn.nangchuan.training;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.TrainingClassId;

/**
 * What another module does when a class takes a step; a bean per follower. Called inside the step's transaction, after
 * the class is locked and has gone to where the step leads, so that both are done or neither. The step's own permission
 * was asked for; the scope is one that holds the class's host.
 */
public interface ClassFollower {

    /** @param reason what the host gave; null where the step asks for none */
    void follow(TrainingClassId trainingClass, ClassStep step, @Nullable String reason);
}
