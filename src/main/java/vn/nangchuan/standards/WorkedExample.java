package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Contradiction.Said;

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
     * What the judgement finds instead of what is expected, or why the law cannot be filled in as the example says; empty
     * where they agree.
     *
     * @param ruleSet the id of the set that the example shows
     */
    Optional<Contradiction> contradictionUnder(Law law, String ruleSet) {
        try {
            return contradictionIn(law.with(parameters), ruleSet);
        } catch (IllegalArgumentException unfit) {
            return Optional.of(
                    new Contradiction(ruleSet, name, Said.NONE, Said.NONE, String.valueOf(unfit.getMessage())));
        }
    }

    private Optional<Contradiction> contradictionIn(Law filledIn, String ruleSet) {
        Optional<Assessment> assessment = Assessor.assess(filledIn, facts, date);
        SortedMap<String, Set<RequirementState>> wanted = new TreeMap<>();
        expected.forEach((id, state) -> wanted.put(id, new TreeSet<>(List.of(state))));
        @Nullable
        Outcome foundOutcome =
                outcome == null ? null : assessment.map(Assessment::outcome).orElse(null);
        Said said = new Said(wanted, outcome);
        Said found = new Said(states(assessment, filledIn, ruleSet), foundOutcome);
        return found.equals(said) ? Optional.empty() : Optional.of(new Contradiction(ruleSet, name, said, found, null));
    }

    private static SortedMap<String, Set<RequirementState>> states(
            Optional<Assessment> assessment, Law law, String ruleSet) {
        SortedMap<String, Set<RequirementState>> found = new TreeMap<>();
        assessment.map(Assessment::results).orElse(List.of()).stream()
                .filter(result -> law.ruleSetOf(result.requirement()).id().equals(ruleSet))
                .forEach(result -> found.computeIfAbsent(result.requirement().id(), _ -> new TreeSet<>())
                        .add(result.state()));
        return found;
    }
}
