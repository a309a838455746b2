package vn.nangchuan.standings.law;

import static vn.nangchuan.standings.law.VersionStatus.DISCARDED;
import static vn.nangchuan.standings.law.VersionStatus.DRAFT;
import static vn.nangchuan.standings.law.VersionStatus.PUBLISHED;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/** What can be done with a version of a rule set. The only table of its transitions. */
public enum VersionStep implements WorkflowStep<VersionStatus> {
    /** Dự thảo. */
    PREPARE(Set.of(), DRAFT, LawPermissions.DRAFT, false, false),
    /** Ban hành. */
    PUBLISH(Set.of(DRAFT), PUBLISHED, LawPermissions.PUBLISH, false, true),
    /** Bỏ dự thảo. */
    DISCARD(Set.of(DRAFT), DISCARDED, LawPermissions.DRAFT, true, false);

    private final Set<VersionStatus> from;
    private final VersionStatus to;
    private final String permission;
    private final boolean reasonMandatory;
    private final boolean needsAnotherPerson;

    VersionStep(
            Set<VersionStatus> from,
            VersionStatus to,
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
    public Set<VersionStatus> from() {
        return from;
    }

    @Override
    public VersionStatus to() {
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
        return "step.version." + name();
    }
}
