package vn.nangchuan.standards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest papers that mend several lacks at once. Papers of different criteria do not replace each other, so
 * each criterion is searched by itself; only "any of these courses" leaves a choice between criteria, and each choice is
 * tried.
 */
final class SmallestPapers {
    private static final Comparator<List<Paper>> FEWEST_THEN_LOWEST =
            Comparator.<List<Paper>>comparingInt(List::size).thenComparingInt(SmallestPapers::height);

    private SmallestPapers() {}

    /** A paper that might be got; level and field as in {@link QualificationFact}. */
    private record Paper(
            Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field) {

        boolean mends(Mend lack) {
            return lack.criterion() == criterion
                    && (lack.leastLevel() == null || (level != null && level.atLeast(lack.leastLevel())))
                    && (lack.acceptedFields().isEmpty()
                            || (field != null && lack.acceptedFields().contains(field)));
        }

        int rank() {
            return level == null ? 0 : level.rank();
        }
    }

    static List<ActionPlan.Action> toMend(List<RequirementResult> lacking) {
        List<Paper> papers = choices(lacking).stream()
                .map(SmallestPapers::fewest)
                .min(FEWEST_THEN_LOWEST)
                .orElse(List.of());
        return papers.stream()
                .sorted(Comparator.comparing(Paper::criterion).thenComparing(Paper::rank))
                .map(paper -> action(paper, lacking))
                .toList();
    }

    private static ActionPlan.Action action(Paper paper, List<RequirementResult> lacking) {
        List<RequirementResult> mended = lacking.stream()
                .filter(result -> result.mends().stream().anyMatch(paper::mends))
                .toList();
        List<Mend> lacks = mended.stream()
                .flatMap(result -> result.mends().stream())
                .filter(paper::mends)
                .toList();
        return new ActionPlan.Action(
                new Mend(paper.criterion(), paper.level(), fieldsOfAll(lacks)),
                mended.stream()
                        .map(result -> result.requirement().id())
                        .distinct()
                        .toList());
    }

    /** The fields that fit every one of the lacks; empty where any will do. */
    private static Set<ProfessionalField> fieldsOfAll(List<Mend> lacks) {
        Set<ProfessionalField> common = EnumSet.allOf(ProfessionalField.class);
        List<Set<ProfessionalField>> asked = lacks.stream()
                .map(Mend::acceptedFields)
                .filter(fields -> !fields.isEmpty())
                .toList();
        asked.forEach(common::retainAll);
        return asked.isEmpty() ? Set.of() : common;
    }

    /** Every way to choose what to mend, where any of several papers is enough; mostly there is one. */
    private static List<Set<Mend>> choices(List<RequirementResult> lacking) {
        if (lacking.stream().noneMatch(SmallestPapers::leavesAChoice)) {
            Set<Mend> all = new LinkedHashSet<>();
            lacking.forEach(result -> all.addAll(result.mends()));
            return List.of(all);
        }
        List<Set<Mend>> choices = new ArrayList<>(List.of(Set.of()));
        for (RequirementResult result : lacking) {
            List<Set<Mend>> longer = new ArrayList<>();
            for (Set<Mend> chosen : choices) {
                ways(result).forEach(way -> longer.add(union(chosen, way)));
            }
            choices.clear();
            longer.stream().distinct().forEach(choices::add);
        }
        return choices;
    }

    private static Stream<List<Mend>> ways(RequirementResult result) {
        return leavesAChoice(result) ? result.mends().stream().map(List::of) : Stream.of(result.mends());
    }

    private static boolean leavesAChoice(RequirementResult result) {
        return result.requirement().demand() instanceof Demand.Courses courses
                && courses.quantifier() == Demand.Quantifier.ANY;
    }

    private static Set<Mend> union(Set<Mend> some, Collection<Mend> more) {
        Set<Mend> union = new LinkedHashSet<>(some);
        union.addAll(more);
        return union;
    }

    private static List<Paper> fewest(Set<Mend> lacks) {
        Map<Criterion, List<Mend>> byCriterion = new EnumMap<>(Criterion.class);
        lacks.forEach(lack -> byCriterion
                .computeIfAbsent(lack.criterion(), _ -> new ArrayList<>())
                .add(lack));
        return byCriterion.values().stream()
                .flatMap(ofOne -> fewestOfOne(ofOne).stream())
                .toList();
    }

    /** Of one criterion: whichever paper is taken, one of them mends the first lack that is left. */
    private static List<Paper> fewestOfOne(List<Mend> lacks) {
        if (lacks.size() == 1) {
            return List.of(everyPaperAskedFor(lacks).findFirst().orElseThrow());
        }
        return withFewest(lacks, candidates(lacks), List.of(), lacks.size()).orElseThrow();
    }

    /** @param atMost how many papers more than those chosen are worth trying */
    private static Optional<List<Paper>> withFewest(
            List<Mend> left, List<Paper> candidates, List<Paper> chosen, int atMost) {
        if (left.isEmpty()) {
            return Optional.of(chosen);
        }
        Optional<List<Paper>> best = Optional.empty();
        int limit = atMost;
        for (Paper paper : candidates) {
            if (limit == 0 || !paper.mends(left.getFirst())) {
                continue;
            }
            List<Paper> more = Stream.concat(chosen.stream(), Stream.of(paper)).toList();
            List<Mend> still = left.stream().filter(lack -> !paper.mends(lack)).toList();
            Optional<List<Paper>> found = withFewest(still, candidates, more, limit - 1);
            best = Stream.concat(best.stream(), found.stream()).min(FEWEST_THEN_LOWEST);
            limit = best.map(papers -> papers.size() - chosen.size()).orElse(limit);
        }
        return best;
    }

    /** Of those that mend the same lacks the lowest. */
    private static List<Paper> candidates(List<Mend> lacks) {
        Map<Set<Mend>, Paper> lowest = new LinkedHashMap<>();
        everyPaperAskedFor(lacks)
                .forEach(paper -> lowest.merge(
                        lacks.stream().filter(paper::mends).collect(Collectors.toSet()),
                        paper,
                        (one, other) -> other.rank() < one.rank() ? other : one));
        return List.copyOf(lowest.values());
    }

    private static Stream<Paper> everyPaperAskedFor(List<Mend> lacks) {
        Criterion criterion = lacks.getFirst().criterion();
        Set<ProfessionalField> fields = lacks.stream()
                .flatMap(lack -> lack.acceptedFields().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Paper> papers = new ArrayList<>();
        for (Mend lack : lacks) {
            if (fields.isEmpty()) {
                papers.add(new Paper(criterion, lack.leastLevel(), null));
            }
            fields.forEach(field -> papers.add(new Paper(criterion, lack.leastLevel(), field)));
        }
        return papers.stream();
    }

    private static int height(List<Paper> papers) {
        return papers.stream().mapToInt(Paper::rank).sum();
    }
}
