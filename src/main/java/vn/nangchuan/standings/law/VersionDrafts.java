package vn.nangchuan.standings.law;

import java.util.List;
import org.springframework.stereotype.Component;
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
        List<StoredVersion> known = versions.findByRuleSetOrderByNumberDesc(ruleSet.id());
        int number = known.isEmpty() ? 1 : known.getFirst().number() + 1;
        return versions.save(new StoredVersion(province, ruleSet.id(), number, file.digest(), act));
    }
}
