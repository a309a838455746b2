package vn.nangchuan.standards;

import java.time.LocalDate;
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
}
