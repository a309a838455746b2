package vn.nangchuan.standings.law;

import org.springframework.stereotype.Component;
import vn.nangchuan.standings.CurrentLaw;

/** Gives what a province can try. */
@Component
public class TrialLaws {

    private final CurrentLaw law;
    private final LawWithDrafts drafts;
    private final StoredParameters parameters;

    TrialLaws(CurrentLaw law, LawWithDrafts drafts, StoredParameters parameters) {
        this.law = law;
        this.drafts = drafts;
        this.parameters = parameters;
    }

    /**
     * What is published and drafted now in the province of the scope, read once for all that is tried with it. Needs no
     * permission of its own: the caller has asked for one.
     */
    public TrialLaw now() {
        return new TrialLaw(law.written(), parameters.findAllByOrderByNameAscValidFromAsc(), drafts);
    }
}
