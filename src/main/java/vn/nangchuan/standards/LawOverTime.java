package vn.nangchuan.standards;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A law made ready for judging: it changes on few days, and between two of them the same rules are in force. Immutable.
 *
 * @param spans by the first of their days
 * @param byPost what turns the standing of who holds the post
 * @param equivalences of all days
 */
record LawOverTime(
        NavigableMap<LocalDate, RulesInForce> spans,
        Map<PostCode, PostOverTime> byPost,
        List<Equivalence> equivalences) {
    private static final RulesInForce NONE = RulesInForce.of(List.of(), List.of());
    private static final PostOverTime NOTHING = new PostOverTime(List.of(), List.of());

    /**
     * What turns the standing of who holds a post, whatever happens.
     *
     * @param days on which a rule, its grace or its waiver by law begins or ends
     * @param ages what is asked of the age on the date
     */
    record PostOverTime(List<LocalDate> days, List<Demand.OfAge> ages) {

        private static PostOverTime of(List<Requirement> requirements) {
            return new PostOverTime(
                    requirements.stream()
                            .flatMap(Requirement::turningDays)
                            .distinct()
                            .toList(),
                    requirements.stream()
                            .map(Requirement::demand)
                            .filter(Demand.OfAge.class::isInstance)
                            .map(Demand.OfAge.class::cast)
                            .distinct()
                            .toList());
        }
    }

    static LawOverTime of(Law law) {
        List<Equivalence> equivalences = law.equivalences().toList();
        NavigableMap<LocalDate, RulesInForce> spans = new TreeMap<>();
        Stream.concat(
                        law.requirements().map(Requirement::validity),
                        equivalences.stream().map(Equivalence::validity))
                .flatMap(Validity::borders)
                .collect(toCollection(TreeSet::new))
                .forEach(day -> spans.put(day, inForce(law, day)));
        return new LawOverTime(spans, byPost(law), equivalences);
    }

    RulesInForce on(LocalDate date) {
        Map.Entry<LocalDate, RulesInForce> span = spans.floorEntry(date);
        return span == null ? NONE : span.getValue();
    }

    PostOverTime of(PostCode post) {
        return byPost.getOrDefault(post, NOTHING);
    }

    private static RulesInForce inForce(Law law, LocalDate day) {
        return RulesInForce.of(
                law.requirements()
                        .filter(requirement -> requirement.validity().contains(day))
                        .toList(),
                law.equivalences()
                        .filter(equivalence -> equivalence.validity().contains(day))
                        .toList());
    }

    private static Map<PostCode, PostOverTime> byPost(Law law) {
        Map<PostCode, List<Requirement>> rules = new HashMap<>();
        law.requirements()
                .forEach(requirement -> requirement
                        .applicability()
                        .posts()
                        .forEach(post -> rules.computeIfAbsent(post, _ -> new ArrayList<>())
                                .add(requirement)));
        Map<PostCode, PostOverTime> byPost = new HashMap<>();
        rules.forEach((post, requirements) -> byPost.put(post, PostOverTime.of(requirements)));
        return byPost;
    }
}
