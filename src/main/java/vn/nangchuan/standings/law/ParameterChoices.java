package vn.nangchuan.standings.law;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standings.CurrentLaw;

/** The values that the law leaves to the province of the scope. Each question costs one statement. */
@Component
class ParameterChoices {

    private final CurrentLaw law;

    ParameterChoices(CurrentLaw law) {
        this.law = law;
    }

    /** In the order of the law. */
    List<ParameterChoice> all() {
        return of(law.written());
    }

    /** Those of a law, in its order. */
    static List<ParameterChoice> of(Law law) {
        return law.ruleSets().stream()
                .flatMap(set -> set.requirements().stream())
                .flatMap(ParameterChoices::choice)
                .toList();
    }

    private static Stream<ParameterChoice> choice(Requirement rule) {
        return rule.demand() instanceof Demand.SetByProvince unset
                ? Stream.of(new ParameterChoice(unset.parameter(), rule, levels(rule, unset), unset.least() == null))
                : Stream.empty();
    }

    private static List<Level> levels(Requirement rule, Demand.SetByProvince unset) {
        if (!unset.asksForLevels(rule.criterion())) {
            return List.of();
        }
        return Arrays.stream(Level.values())
                .filter(level -> level.criterion() == rule.criterion())
                .filter(level -> unset.least() == null || level.atLeast(unset.least()))
                .filter(level -> unset.most() == null || unset.most().atLeast(level))
                .toList();
    }
}
