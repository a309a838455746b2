package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The law of one date, to judge officials by. Immutable: many threads may use it, and as often as they like. */
public final class LawOnDate {
    private final LocalDate date;
    private final RulesInForce rules;

    LawOnDate(LocalDate date, RulesInForce rules) {
        this.date = date;
        this.rules = rules;
    }

    public LocalDate date() {
        return date;
    }

    /** How an official stands, and why; empty if no post is held on the date. */
    public Optional<Assessment> assess(Facts facts) {
        return Assessor.of(rules, facts, date).map(Assessor::assessment);
    }

    /** The same without why, for counting. */
    public Optional<AssessmentSummary> summarise(Facts facts) {
        return Assessor.of(rules, facts, date).map(Assessor::summary);
    }

    /**
     * How many officials stand, in their order; those who hold no post on the date are left out. Uses all processors that
     * the common pool has.
     */
    public List<AssessmentSummary> summarise(List<Facts> officials) {
        return officials.parallelStream()
                .map(this::summarise)
                .flatMap(Optional::stream)
                .toList();
    }
}
