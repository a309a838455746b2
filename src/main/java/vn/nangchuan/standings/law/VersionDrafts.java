package vn.nangchuan.standings.law;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.RuleSet;

/** Stores drafts of rule sets in the province of the scope. */
@Component
class VersionDrafts {

    private final StoredVersions versions;
    private final RuleSetTexts texts;
    private final Scopes scopes;

    VersionDrafts(StoredVersions versions, RuleSetTexts texts, Scopes scopes) {
        this.versions = versions;
        this.texts = texts;
        this.scopes = scopes;
    }

    /** Adds a draft under the next number of its rule set. */
    StoredVersion add(RuleFileText file, RuleSet ruleSet, LawAct act) {
        var province = scopes.require().path().province();
        if (!texts.existsByDigest(file.digest())) {
            texts.save(new RuleSetText(province, file));
            texts.flush();
        }
        return versions.save(new StoredVersion(province, ruleSet.id(), nextNumber(ruleSet.id()), file.digest(), act));
    }

    /** The number of the next version of a rule set. */
    int nextNumber(String ruleSet) {
        List<StoredVersion> known = versions.findByRuleSetOrderByNumberDesc(ruleSet);
        return known.isEmpty() ? 1 : known.getFirst().number() + 1;
    }

    /**
     * Refuses what the version that is the law, or one that waits, says word for word. What was the law before can be
     * drafted again, which is how a mistake is mended.
     *
     * @throws BusinessRuleViolation naming that version
     */
    void requireNew(RuleFileText file, RuleSet ruleSet) {
        List<StoredVersion> latestFirst = versions.findByRuleSetOrderByNumberDesc(ruleSet.id());
        Optional<StoredVersion> law = latestFirst.stream()
                .filter(known -> known.status() == VersionStatus.PUBLISHED)
                .findFirst();
        latestFirst.stream()
                .filter(known -> known.digest().equals(file.digest()))
                .filter(known -> known.status() == VersionStatus.DRAFT
                        || law.filter(known::equals).isPresent())
                .findFirst()
                .ifPresent(known -> {
                    throw DraftVersion.refused(Finding.error(LawFinding.VERSION_UNCHANGED, known.number()));
                });
    }
}
