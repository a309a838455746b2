package vn.nangchuan.standings.law;

import static vn.nangchuan.standings.law.VersionStatus.DISCARDED;
import static vn.nangchuan.standings.law.VersionStatus.DRAFT;
import static vn.nangchuan.standings.law.VersionStatus.PUBLISHED;

import java.util.Set;
import vn.nangchuan.kernel.FourEyesStep;
import vn.nangchuan.kernel.Transition;

/**
 * What can be done with a version of a rule set. The only table of its transitions.
 * Whoever takes a step that needs another person must not be who drafted.
 */
public enum VersionStep implements FourEyesStep<VersionStatus> {
    /** Dự thảo. */
    PREPARE(Set.of(), DRAFT, LawPermissions.DRAFT, false, false),
    /** Ban hành. */
    PUBLISH(Set.of(DRAFT), PUBLISHED, LawPermissions.PUBLISH, false, true),
    /** Bỏ dự thảo. */
    DISCARD(Set.of(DRAFT), DISCARDED, LawPermissions.DRAFT, true, false);

    private final Transition<VersionStatus> transition;

    VersionStep(
            Set<VersionStatus> from,
            VersionStatus to,
            String permission,
            boolean reasonMandatory,
            boolean needsAnotherPerson) {
        this.transition = new Transition<>(from, to, permission, reasonMandatory, needsAnotherPerson);
    }

    @Override
    public Transition<VersionStatus> transition() {
        return transition;
    }

    /** Key of its text. */
    public String messageKey() {
        return "step.version." + name();
    }
}
