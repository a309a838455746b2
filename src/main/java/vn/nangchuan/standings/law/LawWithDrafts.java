package vn.nangchuan.standings.law;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.LawSource;
import vn.nangchuan.standings.PublishedLaw;

/** Says what the law of the scope's province would be if drafts of rule sets were published. Changes nothing. */
@Component
class LawWithDrafts {

    private final LawSource law;
    private final StoredVersions versions;
    private final VersionReader reader;

    LawWithDrafts(LawSource law, StoredVersions versions, VersionReader reader) {
        this.law = law;
        this.versions = versions;
        this.reader = reader;
    }

    /**
     * The published law with these drafts in the place of the versions of their rule sets, the later in the list before
     * the earlier, under what the province has published.
     *
     * @throws BusinessRuleViolation when a draft is not of this province or waits no more, or cannot stand beside the others
     */
    @Transactional(propagation = Propagation.MANDATORY)
    PublishedLaw with(Collection<Long> drafts) {
        PublishedLaw imagined = law.published();
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
