package vn.nangchuan.standings.law;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.LawSource;
import vn.nangchuan.standings.law.LawPermissions.MayReadLaw;

/** Reads the versions of the rule sets. Drafts and what was discarded are for those alone who draft or publish. */
@Service
@Transactional(readOnly = true)
@MayReadLaw
public class VersionLists {

    private final StoredVersions versions;
    private final VersionReader reader;
    private final VersionChecks checks;
    private final LawSource law;
    private final Scopes scopes;
    private final ScopeGuard guard;

    VersionLists(
            StoredVersions versions,
            VersionReader reader,
            VersionChecks checks,
            LawSource law,
            Scopes scopes,
            ScopeGuard guard) {
        this.versions = versions;
        this.reader = reader;
        this.checks = checks;
        this.law = law;
        this.scopes = scopes;
        this.guard = guard;
    }

    /** Of all rule sets, in the order of their ids, the earlier versions first. */
    public List<VersionLine> all() {
        return lines(versions.findAllByOrderByRuleSetAscNumberAsc());
    }

    /** Of one rule set, the latest first; empty where the province has none of that id. */
    public List<VersionLine> of(String ruleSet) {
        return lines(versions.findByRuleSetOrderByNumberDesc(ruleSet));
    }

    /** A version beside the one whose place it takes or took; empty where there is none that may be seen. */
    public Optional<VersionComparison> comparison(long id) {
        return versions.findById(id).flatMap(version -> {
            List<StoredVersion> all = versions.findByRuleSetOrderByNumberDesc(version.ruleSet());
            return lines(all).stream()
                    .filter(line -> line.id() == id)
                    .findFirst()
                    .map(line -> comparison(line, version, all));
        });
    }

    private VersionComparison comparison(VersionLine line, StoredVersion version, List<StoredVersion> all) {
        RuleSet ruleSet = reader.read(version);
        RuleSet before = all.stream()
                .filter(other -> other.status() == VersionStatus.PUBLISHED && other.number() < version.number())
                .findFirst()
                .map(reader::read)
                .orElse(null);
        List<Finding> findings =
                line.status() == VersionStatus.DRAFT ? checks.findings(ruleSet, law.published()) : List.of();
        return new VersionComparison(line, ruleSet, before, findings);
    }

    private List<VersionLine> lines(Collection<StoredVersion> stored) {
        Map<String, Integer> latest = stored.stream()
                .filter(version -> version.status() == VersionStatus.PUBLISHED)
                .collect(Collectors.toMap(StoredVersion::ruleSet, StoredVersion::number, Math::max));
        boolean decides = scopes.may(LawPermissions.DRAFT) || scopes.may(LawPermissions.PUBLISH);
        return stored.stream()
                .filter(version -> decides || version.status() == VersionStatus.PUBLISHED)
                .map(version -> line(version, latest.getOrDefault(version.ruleSet(), 0) > version.number()))
                .toList();
    }

    private VersionLine line(StoredVersion version, boolean overtaken) {
        guard.requireProvince(version.provinceId());
        return new VersionLine(
                version.id(),
                version.ruleSet(),
                version.number(),
                version.status(),
                overtaken && version.status() == VersionStatus.PUBLISHED,
                version.draftedBy(),
                version.draftedAt(),
                version.decidedBy(),
                version.decidedAt(),
                version.reason(),
                steps(version, overtaken));
    }

    private Set<VersionStep> steps(StoredVersion version, boolean overtaken) {
        String actor = scopes.require().actor();
        return Arrays.stream(VersionStep.values())
                .filter(step -> step.isPossibleIn(version.status()) && scopes.may(step.permission()))
                .filter(step -> !version.isAnothersStep(step, actor))
                .filter(step -> step != VersionStep.PUBLISH || !overtaken)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(VersionStep.class)));
    }
}
