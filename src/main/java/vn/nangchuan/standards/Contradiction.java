package vn.nangchuan.standards;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A worked example that the judgement contradicts.
 *
 * @param ruleSet the id of the set whose example it is
 * @param example its name
 * @param expected what the example says of each rule, by its id
 * @param found what the judgement finds
 * @param unfit why the law cannot be filled in as the example says, so that nothing is found; null where it can
 */
public record Contradiction(
        String ruleSet,
        String example,
        Said expected,
        Said found,
        @Nullable String unfit) {

    private static final String NOTHING = "–";

    /** What is said of each rule, and of the person as a whole where that is said. */
    record Said(
            SortedMap<String, Set<RequirementState>> states,
            @Nullable Outcome outcome) {

        static final Said NONE = new Said(new TreeMap<>(), null);

        Said {
            states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        }

        private String of(String rule) {
            Set<RequirementState> said = states.getOrDefault(rule, Set.of());
            return said.isEmpty() ? NOTHING : said.stream().map(Enum::name).collect(Collectors.joining("+"));
        }

        @Override
        public String toString() {
            return outcome == null ? states.toString() : "%s %s".formatted(outcome, states);
        }
    }

    /** In one sentence, with all that is said. */
    public String sentence() {
        return unfit == null
                ? "%s, example %s: expected %s, but found %s".formatted(ruleSet, example, expected, found)
                : "%s, example %s: %s".formatted(ruleSet, example, unfit);
    }

    /** What differs alone, each rule with what is expected and what is found, as rule files name states. */
    public String difference() {
        if (unfit != null) {
            return unfit;
        }
        SortedMap<String, Set<RequirementState>> all = new TreeMap<>(expected.states());
        all.putAll(found.states());
        Stream<String> rules = new TreeSet<>(all.keySet())
                .stream()
                        .filter(rule -> !expected.of(rule).equals(found.of(rule)))
                        .map(rule -> "%s %s → %s".formatted(rule, expected.of(rule), found.of(rule)));
        Stream<String> outcome = expected.outcome() == found.outcome()
                ? Stream.of()
                : Stream.of("outcome %s → %s".formatted(expected.outcome(), found.outcome()));
        return Stream.concat(rules, outcome).collect(Collectors.joining("; "));
    }
}
