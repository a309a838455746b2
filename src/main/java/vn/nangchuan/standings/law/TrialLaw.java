package vn.nangchuan.standings.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.Validity;

/** The law of the province as it would be. Nobody else is judged by it, and nothing keeps it. */
public final class TrialLaw {

    private static final String UNDECIDED = "–";

    private final Law published;
    private final List<StoredParameter> stored;
    private final LawWithDrafts ruleSets;

    TrialLaw(Law published, List<StoredParameter> stored, LawWithDrafts ruleSets) {
        this.published = published;
        this.stored = stored;
        this.ruleSets = ruleSets;
    }

    /**
     * The law if these drafts were published, and these values decided and published. They follow what is published as
     * they would then.
     *
     * @throws BusinessRuleViolation when a draft no longer waits, or the law does not allow one of them
     */
    public Law asIfPublished(Collection<LawDraftId> drafts, Collection<TrialValue> values) {
        Law written = written(drafts);
        List<StoredParameter> set = stored.stream()
                .filter(parameter -> parameter.status() == ParameterStatus.PUBLISHED)
                .toList();
        List<ProvincialParameter> all = new ArrayList<>(set.stream()
                .map(StoredParameter::parameter)
                .filter(written::allows)
                .toList());
        of(LawDraftId.OfParameter.class, drafts).forEach(draft -> all.add(waiting(draft, written)));
        values.forEach(value -> all.add(allowed(value, written, set, all)));
        return written.with(Succession.of(all));
    }

    /** The rule sets, each draft in the place of the version that is published. */
    private Law written(Collection<LawDraftId> drafts) {
        return ruleSets.with(
                published,
                of(LawDraftId.OfRuleSet.class, drafts).stream()
                        .map(LawDraftId.OfRuleSet::id)
                        .toList());
    }

    private static <D extends LawDraftId> List<D> of(Class<D> kind, Collection<LawDraftId> drafts) {
        return drafts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private ProvincialParameter waiting(LawDraftId.OfParameter draft, Law written) {
        ProvincialParameter parameter = stored.stream()
                .filter(candidate -> candidate.id() == draft.id())
                .filter(candidate -> candidate.status() == ParameterStatus.DRAFT)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(LawFinding.PARAMETER_NOT_HERE))
                .parameter();
        if (!written.allows(parameter)) {
            throw new BusinessRuleViolation(LawFinding.PARAMETER_NOT_ALLOWED);
        }
        return parameter;
    }

    /** Stands beside no other of its day that is published or tried with it; drafts that are not are as if not there. */
    private static ProvincialParameter allowed(
            TrialValue tried, Law written, List<StoredParameter> set, List<ProvincialParameter> beside) {
        DraftParameter order =
                new DraftParameter(tried.name(), tried.from(), null, UNDECIDED, tried.value(), UUID.randomUUID());
        BusinessRuleViolation.throwIfAny(ParameterRules.findings(order, written, set));
        if (beside.stream().anyMatch(other -> isOfTheSameDay(other, tried))) {
            throw new BusinessRuleViolation(LawFinding.PARAMETER_SAME_DAY);
        }
        return new ProvincialParameter(tried.name(), new Validity(tried.from(), null), UNDECIDED, tried.value());
    }

    private static boolean isOfTheSameDay(ProvincialParameter other, TrialValue tried) {
        return other.name().equals(tried.name()) && other.validity().from().equals(tried.from());
    }
}
