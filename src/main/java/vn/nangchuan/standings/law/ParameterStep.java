package vn.nangchuan.standings.law;

import static vn.nangchuan.standings.law.ParameterStatus.ANNULLED;
import static vn.nangchuan.standings.law.ParameterStatus.DISCARDED;
import static vn.nangchuan.standings.law.ParameterStatus.DRAFT;
import static vn.nangchuan.standings.law.ParameterStatus.PUBLISHED;

import java.util.Set;
import vn.nangchuan.kernel.WorkflowStep;

/** What can be done with a value that the province sets. The only table of its transitions. */
public enum ParameterStep implements WorkflowStep<ParameterStatus> {
    /** Dự thảo. */
    PREPARE(Set.of(), DRAFT, LawPermissions.DRAFT, false, Other.NOBODY),
    /** Ban hành. */
    PUBLISH(Set.of(DRAFT), PUBLISHED, LawPermissions.PUBLISH, false, Other.DRAFTER),
    /** Bỏ dự thảo. */
    DISCARD(Set.of(DRAFT), DISCARDED, LawPermissions.DRAFT, true, Other.NOBODY),
    /** Hủy bỏ mức đã ban hành nhầm. */
    ANNUL(Set.of(PUBLISHED), ANNULLED, LawPermissions.PUBLISH, true, Other.PUBLISHER);

    /** Who must not take a step. */
    enum Other {
        NOBODY,
        DRAFTER,
        PUBLISHER
    }

    private final Set<ParameterStatus> from;
    private final ParameterStatus to;
    private final String permission;
    private final boolean reasonMandatory;
    private final Other otherThan;

    ParameterStep(
            Set<ParameterStatus> from,
            ParameterStatus to,
            String permission,
            boolean reasonMandatory,
            Other otherThan) {
        this.from = from;
        this.to = to;
        this.permission = permission;
        this.reasonMandatory = reasonMandatory;
        this.otherThan = otherThan;
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

    /** Whoever takes it must not be them. */
    Other otherThan() {
        return otherThan;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.parameter." + name();
    }
}
