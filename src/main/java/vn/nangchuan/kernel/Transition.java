package vn.nangchuan.kernel;

import java.util.Set;

/**
 * A row of a transition table; see {@link WorkflowStep}.
 *
 * @param permission name of the permission that taking the step asks for
 * @param needsAnotherPerson whether somebody must not take it who had a part before; the workflow says who
 * @param <S> the statuses of the workflow
 */
public record Transition<S extends Enum<S>>(
        Set<S> from, S to, String permission, boolean isReasonMandatory, boolean needsAnotherPerson) {

    public Transition {
        from = Set.copyOf(from);
    }
}
