package vn.nangchuan.standings.law;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.RuleSet;

/** Says what a law would be if drafts of rule sets of the scope's province were published. Changes nothing. */
@Component
class LawWithDrafts {

    private final StoredVersions versions;
    private final VersionReader reader;

    LawWithDrafts(StoredVersions versions, VersionReader reader) {
        this.versions = versions;
        this.reader = reader;
    }

    /**
     * A law with these drafts in the place of the versions of their rule sets, the later in the list before the earlier.
     *
     * @throws BusinessRuleViolation when a draft is not of this province or waits no more, or cannot stand beside the others
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Law with(Law written, Collection<Long> drafts) {
        Law imagined = written;
        for (long id : drafts) {
            RuleSet draft = waiting(id);
            try {
                imagined = imagined.with(draft);
            } catch (IllegalArgumentException impossible) {
                throw new BusinessRuleViolation(
                        LawFinding.VERSION_CONTRADICTS_LAW, String.valueOf(impossible.getMessage()));
            }
        }
        return imagined;
    }

    private RuleSet waiting(long id) {
        return versions.findById(id)
                .filter(version -> version.status() == VersionStatus.DRAFT)
                .map(reader::read)
                .orElseThrow(() -> new BusinessRuleViolation(LawFinding.VERSION_NOT_HERE));
    }
}
