package vn.nangchuan.standings.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.RuleSet;

/** Something that would become law if it were published. */
@Published("what a province means to set is read in it by who may try it")
public sealed interface LawDraft {

    LawDraftId id();

    /** The first day on which it would be the law. */
    LocalDate from();

    /**
     * What the province would set.
     *
     * @param choice what it sets; null where the law no longer leaves it to the province
     */
    @Published("what a province means to set is read in it by who may try it")
    record OfParameter(
            LawDraftId id,
            ProvincialParameter parameter,
            @Nullable ParameterChoice choice) implements LawDraft {

        @Override
        public LocalDate from() {
            return parameter.validity().from();
        }
    }

    /** A rule set in the place of the one that has its id, or beside the others; its version is the number of the draft. */
    @Published("drafts of rule sets are read in the province by who may try them")
    record OfRuleSet(LawDraftId id, RuleSet ruleSet) implements LawDraft {

        @Override
        public LocalDate from() {
            return ruleSet.validity().from();
        }
    }
}
