package vn.nangchuan.standings.law;

import static vn.nangchuan.standings.law.ParameterStatus.DISCARDED;
import static vn.nangchuan.standings.law.ParameterStatus.DRAFT;
import static vn.nangchuan.standings.law.ParameterStatus.PUBLISHED;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/** What can be done with a value that the province sets. The only table of its transitions. */
public enum ParameterStep implements WorkflowStep<ParameterStatus> {
    /** Dự thảo. */
    PREPARE(Set.of(), DRAFT, LawPermissions.DRAFT, false, false),
    /** Ban hành. */
    PUBLISH(Set.of(DRAFT), PUBLISHED, LawPermissions.PUBLISH, false, true),
    /** Bỏ dự thảo. */
    DISCARD(Set.of(DRAFT), DISCARDED, LawPermissions.DRAFT, true, false);

    private final Set<ParameterStatus> from;
    private final ParameterStatus to;
    private final String permission;
    private final boolean reasonMandatory;
    private final boolean needsAnotherPerson;

    ParameterStep(
            Set<ParameterStatus> from,
            ParameterStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.reasonMandatory = reasonMandatory;
        this.needsAnotherPerson = needsAnotherPerson;
    }

    @Override
    public Set<ParameterStatus> from() {
        return from;
    }

    @Override
    public ParameterStatus to() {
        return to;
    }

    @Override
    public String permission() {
        return permission;
    }

    @Override
    public boolean isReasonMandatory() {
        return reasonMandatory;
    }

    /** Whether whoever takes it must not be who drafted. */
    public boolean needsAnotherPerson() {
        return needsAnotherPerson;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.parameter." + name();
    }
}
