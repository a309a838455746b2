package vn.nangchuan.standings.law;

import java.util.List;
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
    private final ParameterChoices choices;
    private final ScopeGuard guard;

    LawDrafts(StoredParameters parameters, ParameterChoices choices, ScopeGuard guard) {
        this.parameters = parameters;
        this.choices = choices;
        this.guard = guard;
    }

    /** The drafts that wait, those about the same value together, the earliest first. */
    public List<LawDraft> waiting() {
        return parameters.findByStatusOrderByNameAscValidFromAsc(ParameterStatus.DRAFT).stream()
                .map(this::draft)
                .toList();
    }

    private LawDraft draft(StoredParameter stored) {
        guard.requireProvince(stored.provinceId());
        return new LawDraft.OfParameter(
                new LawDraftId.OfParameter(stored.id()),
                stored.parameter(),
                choices.named(stored.parameter().name()).orElse(null));
    }

    /** What a value can be tried for, in the order of the law. */
    public List<ParameterChoice> choices() {
        return choices.all();
    }
}
