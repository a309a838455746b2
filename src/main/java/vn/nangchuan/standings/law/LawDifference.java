package vn.nangchuan.standings.law;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.standards.Applicability;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.Validity;

/**
 * What of one law is different in another.
 *
 * @param rules the ids of those that are added, gone or worded otherwise, and of those whose papers are read otherwise
 * @param posts those that a rule speaks to in other words or on other days than before
 */
record LawDifference(Set<String> rules, Set<PostCode> posts) {

    static LawDifference between(Law before, Law after) {
        Map<String, List<Requirement>> old = byId(before);
        Map<String, List<Requirement>> now = byId(after);
        Set<String> rules = Stream.concat(old.keySet().stream(), now.keySet().stream())
                .filter(id -> !Objects.equals(old.get(id), now.get(id)))
                .collect(Collectors.toCollection(HashSet::new));
        Set<PostCode> posts = rules.stream()
                .flatMap(id -> newlySpokenTo(old.getOrDefault(id, List.of()), now.getOrDefault(id, List.of())))
                .collect(Collectors.toSet());
        Set<Criterion> readOtherwise = readOtherwise(before, after);
        Stream.concat(old.values().stream(), now.values().stream())
                .flatMap(Collection::stream)
                .filter(rule -> asksAboutOne(rule, readOtherwise))
                .forEach(rule -> rules.add(rule.id()));
        return new LawDifference(Set.copyOf(rules), posts);
    }

    boolean isNone() {
        return rules.isEmpty();
    }

    private static Map<String, List<Requirement>> byId(Law law) {
        return law.ruleSets().stream()
                .flatMap(set -> set.requirements().stream())
                .collect(Collectors.groupingBy(Requirement::id));
    }

    /** The posts of wordings that speak to others, on other days or with other weight than all there were. */
    private static Stream<PostCode> newlySpokenTo(List<Requirement> old, List<Requirement> now) {
        Set<Address> known = old.stream().map(Address::of).collect(Collectors.toSet());
        return now.stream()
                .filter(rule -> !known.contains(Address.of(rule)))
                .flatMap(rule -> rule.applicability().posts().stream());
    }

    private static Set<Criterion> readOtherwise(Law before, Law after) {
        Set<Equivalence> old = equivalences(before);
        Set<Equivalence> now = equivalences(after);
        return Stream.concat(
                        old.stream().filter(equivalence -> !now.contains(equivalence)),
                        now.stream().filter(equivalence -> !old.contains(equivalence)))
                .map(equivalence -> equivalence.levels().iterator().next().criterion())
                .collect(Collectors.toSet());
    }

    private static Set<Equivalence> equivalences(Law law) {
        return law.ruleSets().stream()
                .flatMap(set -> set.equivalences().stream())
                .collect(Collectors.toSet());
    }

    private static boolean asksAboutOne(Requirement rule, Set<Criterion> criteria) {
        return criteria.contains(rule.criterion())
                || (rule.demand() instanceof Demand.Courses courses
                        && courses.criteria().stream().anyMatch(criteria::contains));
    }

    /** To whom a rule speaks, when, and before which others. */
    private record Address(Applicability whom, Validity days, int priority) {

        static Address of(Requirement rule) {
            return new Address(rule.applicability(), rule.validity(), rule.priority());
        }
    }
}
