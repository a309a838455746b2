package vn.nangchuan.standings.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.Validity;

/**
 * A value that the law leaves to the province.
 *
 * @param rule as the law leaves it
 * @param levels that may be set; empty where no level is asked for
 * @param mayBeLeftOut whether the province may decide not to ask
 */
@Published("what the law leaves to provinces is law")
public record ParameterChoice(String name, Requirement rule, List<Level> levels, boolean mayBeLeftOut) {

    public ParameterChoice {
        levels = List.copyOf(levels);
    }

    /** The one that sets the parameter of that name; empty where the law does not leave it to the province. */
    static Optional<ParameterChoice> named(String name, List<ParameterChoice> choices) {
        return choices.stream().filter(choice -> choice.name().equals(name)).findFirst();
    }

    /** The one that does so on some of the days; empty where the value has no effect on any of them. */
    static Optional<ParameterChoice> named(String name, Validity days, List<ParameterChoice> choices) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name) && choice.days().overlaps(days))
                .findFirst();
    }

    public Criterion criterion() {
        return rule.criterion();
    }

    public Set<PostCode> posts() {
        return rule.applicability().posts();
    }

    /** The days on which the law leaves it to the province. */
    public Validity days() {
        return rule.validity();
    }

    /** Whether an age is set, and not a level or whether it is asked for. */
    public boolean isAge() {
        return rule.criterion().kind() == Criterion.Kind.DERIVED;
    }
}
