package vn.nangchuan.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a workflow's transition table, implemented by an enum of the steps. The guard, the buttons, the decision
 * rows and the tests read this and nothing else. A step that begins the workflow has no status to come from.
 *
 * @param <S> the statuses of the workflow
 */
public interface WorkflowStep<S extends Enum<S>> {

    Set<S> from();

    S to();

    /** Name of the permission that taking it asks for. */
    String permission();

    boolean isReasonMandatory();

    /**
     * Whether it can be taken in that status.
     *
     * @param status null before the workflow has begun
     */
    default boolean isPossibleIn(@Nullable S status) {
        return status == null ? from().isEmpty() : from().contains(status);
    }
}
