package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An example worked by hand of what the rules of one set mean.
 *
 * @param name says in a few words what it shows
 * @param expected the state of every requirement of the set that is found for these facts on this day, by its id; what is
 *     not named is not found
 * @param parameters what the province has set
 * @param outcome how the person stands to all of it; null where the example does not show that
 */
public record WorkedExample(
        String name,
        LocalDate date,
        Facts facts,
        List<ProvincialParameter> parameters,
        SortedMap<String, RequirementState> expected,
        @Nullable Outcome outcome) {

    public WorkedExample {
        parameters = List.copyOf(parameters);
        expected = Collections.unmodifiableSortedMap(new TreeMap<>(expected));
    }

    /**
     * What the judgement finds instead of what is expected, or why the law cannot be filled in as the example says, in one
     * sentence; empty where they agree.
     *
     * @param ruleSet the id of the set that the example shows
     */
    Optional<String> contradictionUnder(Law law, String ruleSet) {
        try {
            return contradictionIn(law.with(parameters), ruleSet);
        } catch (IllegalArgumentException unfit) {
            return Optional.of("%s, example %s: %s".formatted(ruleSet, name, unfit.getMessage()));
        }
    }

    private Optional<String> contradictionIn(Law filledIn, String ruleSet) {
        Optional<Assessment> found = Assessor.assess(filledIn, facts, date);
        SortedMap<String, TreeSet<RequirementState>> states = states(found, filledIn, ruleSet);
        SortedMap<String, TreeSet<RequirementState>> wanted = new TreeMap<>();
        expected.forEach((id, state) -> wanted.put(id, new TreeSet<>(List.of(state))));
        @Nullable
        Outcome foundOutcome =
                outcome == null ? null : found.map(Assessment::outcome).orElse(null);
        return states.equals(wanted) && foundOutcome == outcome
                ? Optional.empty()
                : Optional.of("%s, example %s: expected %s, but found %s"
                        .formatted(ruleSet, name, said(wanted, outcome), said(states, foundOutcome)));
    }

    private static String said(SortedMap<String, TreeSet<RequirementState>> states, @Nullable Outcome outcome) {
        return outcome == null ? states.toString() : "%s %s".formatted(outcome, states);
    }

    private static SortedMap<String, TreeSet<RequirementState>> states(
            Optional<Assessment> assessment, Law law, String ruleSet) {
        SortedMap<String, TreeSet<RequirementState>> found = new TreeMap<>();
        assessment.map(Assessment::results).orElse(List.of()).stream()
                .filter(result -> law.ruleSetOf(result.requirement()).id().equals(ruleSet))
                .forEach(result -> found.computeIfAbsent(result.requirement().id(), _ -> new TreeSet<>())
                        .add(result.state()));
        return found;
    }
}
