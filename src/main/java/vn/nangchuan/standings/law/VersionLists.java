package vn.nangchuan.standings.law;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    /**
     * A version beside another of the same rule set; empty where there is none that may be seen.
     *
     * @param with the number of the other; null, or of none that may be seen: the one whose place it takes or took
     */
    public Optional<VersionComparison> comparison(long id, @Nullable Integer with) {
        return versions.findById(id).flatMap(version -> {
            List<StoredVersion> all = versions.findByRuleSetOrderByNumberDesc(version.ruleSet());
            List<VersionLine> seen = lines(all);
            return seen.stream()
                    .filter(line -> line.id() == id)
                    .findFirst()
                    .map(line -> comparison(line, seen, before(line, seen, with), all));
        });
    }

    private static @Nullable VersionLine before(VersionLine line, List<VersionLine> seen, @Nullable Integer with) {
        Optional<VersionLine> chosen = seen.stream()
                .filter(other -> with != null && other.number() == with && other.id() != line.id())
                .findFirst();
        return chosen.or(() -> seen.stream()
                        .filter(other -> other.status() == VersionStatus.PUBLISHED && other.number() < line.number())
                        .findFirst())
                .orElse(null);
    }

    private VersionComparison comparison(
            VersionLine line, List<VersionLine> seen, @Nullable VersionLine before, List<StoredVersion> all) {
        Map<Long, RuleSet> said = said(all.stream()
                .filter(version -> version.id() == line.id() || (before != null && version.id() == before.id()))
                .toList());
        RuleSet ruleSet = Objects.requireNonNull(said.get(line.id()));
        List<Finding> findings =
                line.status() == VersionStatus.DRAFT ? checks.findings(ruleSet, law.published()) : List.of();
        return new VersionComparison(
                line,
                ruleSet,
                seen.stream().filter(other -> other.id() != line.id()).toList(),
                before == null ? null : said.get(before.id()),
                findings);
    }

    private Map<Long, RuleSet> said(List<StoredVersion> stored) {
        List<RuleSet> said = reader.read(stored);
        return IntStream.range(0, stored.size())
                .boxed()
                .collect(Collectors.toMap(index -> stored.get(index).id(), said::get));
    }

    /** The rule file that a version is; empty where there is none that may be seen. */
    public Optional<VersionText> text(long id) {
        return versions.findById(id)
                .flatMap(version -> lines(List.of(version)).stream()
                        .findFirst()
                        .map(line -> new VersionText(line.ruleSet(), line.number(), reader.text(version))));
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
