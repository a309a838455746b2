package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An example worked by hand of what the rules of one set mean.
 *
 * @param name says in a few words what it shows
 * @param expected the state of every requirement of the set that is found for these facts on this day, by its id; what is
 *     not named is not found
 */
public record WorkedExample(String name, LocalDate date, Facts facts, SortedMap<String, RequirementState> expected) {

    public WorkedExample {
        expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
    }

    /** What the judgement finds instead of what is expected, in one sentence; empty where they agree. */
    Optional<String> contradictionUnder(Law law, RuleSet ruleSet) {
        SortedMap<String, TreeSet<RequirementState>> found = found(law, ruleSet);
        SortedMap<String, TreeSet<RequirementState>> wanted = new TreeMap<>();
        expected.forEach((id, state) -> wanted.put(id, new TreeSet<>(List.of(state))));
        return found.equals(wanted)
                ? Optional.empty()
                : Optional.of("%s, example %s: expected %s, but found %s".formatted(ruleSet.id(), name, wanted, found));
    }

    private SortedMap<String, TreeSet<RequirementState>> found(Law law, RuleSet ruleSet) {
        SortedMap<String, TreeSet<RequirementState>> found = new TreeMap<>();
        Assessor.assess(law, facts, date).map(Assessment::results).orElse(List.of()).stream()
                .filter(result -> ruleSet.requirements().contains(result.requirement()))
                .forEach(result -> found.computeIfAbsent(result.requirement().id(), _ -> new TreeSet<>())
                        .add(result.state()));
        return found;
    }
}
