package vn.nangchuan.standings.sandbox;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.UnitFigures;

/**
 * How many officials and civil servants stand how; nobody else is counted.
 *
 * @param excused how many of those below the standard lack nothing but what a transitional rule excuses
 */
public record Totals(Map<Outcome.Group, Integer> people, int excused) {

    public Totals {
        Map<Outcome.Group, Integer> copy = new EnumMap<>(Outcome.Group.class);
        copy.putAll(people);
        people = Collections.unmodifiableMap(copy);
    }

    static Totals of(Stream<Outcome> outcomes) {
        Map<Outcome, Integer> people =
                outcomes.collect(Collectors.groupingBy(outcome -> outcome, Collectors.summingInt(_ -> 1)));
        Map<Outcome.Group, Integer> byGroup = new EnumMap<>(Outcome.Group.class);
        people.forEach((outcome, count) -> byGroup.merge(outcome.group(), count, Integer::sum));
        return new Totals(byGroup, people.getOrDefault(Outcome.IN_GRACE, 0));
    }

    public int of(Outcome.Group group) {
        return people.getOrDefault(group, 0);
    }

    public int all() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As {@link UnitFigures#rate()}. */
    public OptionalDouble rate() {
        return UnitFigures.rate(of(Outcome.Group.MET), of(Outcome.Group.NO_DATA) + of(Outcome.Group.NO_RULE), all());
    }
}
