package vn.nangchuan.standings.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.law.LawPermissions.MayDraftLaw;
import vn.nangchuan.standings.law.LawPermissions.MayReadLaw;

/** Reads what the province has set and drafted. */
@Service
@Transactional(readOnly = true)
@MayReadLaw
public class ParameterLists {

    private static final Comparator<StoredParameter> DRAFTS_THEN_LATEST = Comparator.comparing(StoredParameter::status)
            .thenComparing(stored -> stored.parameter().validity().from(), Comparator.reverseOrder())
            .thenComparing(stored -> stored.parameter().name());

    private final StoredParameters parameters;
    private final ParameterChoices choices;
    private final Scopes scopes;
    private final ScopeGuard guard;

    ParameterLists(StoredParameters parameters, ParameterChoices choices, Scopes scopes, ScopeGuard guard) {
        this.parameters = parameters;
        this.choices = choices;
        this.scopes = scopes;
        this.guard = guard;
    }

    /**
     * What the province has set: drafts first, then what is published and discarded, the latest first. Drafts, what was
     * discarded and what was annulled are for those alone who draft or publish.
     */
    public List<ParameterLine> list() {
        List<StoredParameter> stored = parameters.findAllByOrderByNameAscValidFromAsc();
        List<ProvincialParameter> published = stored.stream()
                .filter(parameter -> parameter.status() == ParameterStatus.PUBLISHED)
                .map(StoredParameter::parameter)
                .toList();
        List<ParameterChoice> left = choices.all();
        boolean decides = scopes.may(LawPermissions.DRAFT) || scopes.may(LawPermissions.PUBLISH);
        return stored.stream()
                .filter(parameter -> decides || parameter.status() == ParameterStatus.PUBLISHED)
                .sorted(DRAFTS_THEN_LATEST)
                .map(parameter -> line(parameter, published, left))
                .toList();
    }

    private ParameterLine line(
            StoredParameter stored, List<ProvincialParameter> published, List<ParameterChoice> left) {
        guard.requireProvince(stored.provinceId());
        ProvincialParameter parameter = stored.parameter();
        LocalDate lastsTo = stored.status() == ParameterStatus.PUBLISHED
                ? Succession.end(parameter, published).orElse(null)
                : parameter.validity().to();
        return new ParameterLine(
                stored.id(),
                parameter,
                ParameterChoice.named(parameter.name(), parameter.validity(), left)
                        .orElse(null),
                lastsTo,
                stored.status(),
                stored.draftedBy(),
                stored.draftedAt(),
                stored.decidedBy(),
                stored.decidedAt(),
                stored.annulledBy(),
                stored.annulledAt(),
                stored.reason(),
                steps(stored),
                stored.status() == ParameterStatus.DRAFT && scopes.may(LawPermissions.TRY));
    }

    private Set<ParameterStep> steps(StoredParameter stored) {
        String actor = scopes.require().actor();
        return Arrays.stream(ParameterStep.values())
                .filter(step -> step.isPossibleIn(stored.status()) && scopes.may(step.permission()))
                .filter(step -> !stored.isAnothersStep(step, actor))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParameterStep.class)));
    }

    /** What can be set, in the order of the law. */
    @MayDraftLaw
    public List<ParameterChoice> choices() {
        return choices.all();
    }
}
