package vn.nangchuan.kernel;

import java.util.Set;

/**
 * A step of a workflow in which some steps need another person than those before.
 *
 * @param <S> the statuses of the workflow
 */
public interface FourEyesStep<S extends Enum<S>> extends WorkflowStep<S> {

    /** Its row of the table. */
    Transition<S> transition();

    @Override
    default Set<S> from() {
        return transition().from();
    }

    @Override
    default S to() {
        return transition().to();
    }

    @Override
    default String permission() {
        return transition().permission();
    }

    @Override
    default boolean isReasonMandatory() {
        return transition().isReasonMandatory();
    }

    /** Whether somebody must not take it who had a part before. */
    default boolean needsAnotherPerson() {
        return transition().needsAnotherPerson();
    }
}
