package vn.nangchuan.nominations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Requirement;

/**
 * What a nomination shall mend. It names the rule by which the gap was seen; a later law may put others in its place
 * before the class begins.
 *
 * @param requirement id of the rule by which the gap was seen
 * @param criterion what it asks about; null when the law no longer has the rule
 * @param rules ids of the rules that ask for it on the date in question: that one, or when it is not in force then,
 *     those about the same criterion
 */
public record Aim(String requirement, @Nullable Criterion criterion, Set<String> rules) {

    public Aim {
        rules = Set.copyOf(rules);
    }

    static Aim of(Law law, String requirement, LocalDate date) {
        Optional<Criterion> criterion = law.criterionOf(requirement);
        List<Requirement> inForce = law.inForce(date);
        boolean stands = inForce.stream().anyMatch(rule -> rule.id().equals(requirement));
        Set<String> rules = stands
                ? Set.of(requirement)
                : inForce.stream()
                        .filter(rule ->
                                criterion.filter(rule.criterion()::equals).isPresent())
                        .map(Requirement::id)
                        .collect(Collectors.toSet());
        return new Aim(requirement, criterion.orElse(null), rules);
    }

    /** Whether that rule is what it is aimed at, on the date in question. */
    public boolean isAt(String rule) {
        return rules.contains(rule);
    }
}
