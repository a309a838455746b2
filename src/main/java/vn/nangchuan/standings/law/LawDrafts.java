package vn.nangchuan.standings.law;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.standings.law.LawPermissions.MayTryLaw;

/** Reads what waits to be published, for whoever may try it. */
@Service
@Transactional(readOnly = true)
@MayTryLaw
public class LawDrafts {

    private final StoredParameters parameters;
    private final StoredVersions versions;
    private final VersionReader reader;
    private final ParameterChoices choices;
    private final ScopeGuard guard;

    LawDrafts(
            StoredParameters parameters,
            StoredVersions versions,
            VersionReader reader,
            ParameterChoices choices,
            ScopeGuard guard) {
        this.parameters = parameters;
        this.versions = versions;
        this.reader = reader;
        this.choices = choices;
        this.guard = guard;
    }

    /** The drafts that wait: of rule sets in their order, then of values, those about the same together. */
    public List<LawDraft> waiting() {
        List<ParameterChoice> known = choices.all();
        return Stream.concat(
                        versions.findByStatusOrderByRuleSetAscNumberAsc(VersionStatus.DRAFT).stream()
                                .map(this::draft),
                        parameters.findByStatusOrderByNameAscValidFromAsc(ParameterStatus.DRAFT).stream()
                                .map(stored -> draft(stored, known)))
                .toList();
    }

    private LawDraft draft(StoredVersion stored) {
        guard.requireProvince(stored.provinceId());
        return new LawDraft.OfRuleSet(new LawDraftId.OfRuleSet(stored.id()), reader.read(stored));
    }

    private LawDraft draft(StoredParameter stored, List<ParameterChoice> known) {
        guard.requireProvince(stored.provinceId());
        return new LawDraft.OfParameter(
                new LawDraftId.OfParameter(stored.id()),
                stored.parameter(),
                ParameterChoice.named(stored.parameter().name(), known).orElse(null));
    }

    /** What a value can be tried for, in the order of the law. */
    public List<ParameterChoice> choices() {
        return choices.all();
    }
}
