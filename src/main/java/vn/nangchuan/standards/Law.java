package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rule sets, of all times. The id of a requirement may come again, for a later wording, but never for the same day.
 */
public final class Law {
    private final List<RuleSet> ruleSets;
    /** By identity: judging asks for it with every result, and to compare requirements whole takes long. */
    private final Map<Requirement, RuleSet> ruleSetOf = new IdentityHashMap<>();

    private volatile @Nullable LawOverTime overTime;

    /** @throws IllegalArgumentException if a rule set, or a requirement on some day, is there twice */
    public Law(List<RuleSet> ruleSets) {
        this.ruleSets = List.copyOf(ruleSets);
        requireDistinct(ruleSets);
        requireNoOverlap(requirements().toList());
        this.ruleSets.forEach(set -> set.requirements().forEach(requirement -> ruleSetOf.put(requirement, set)));
    }

    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** This law as it is on a date, to judge one official by or many. */
    public LawOnDate on(LocalDate date) {
        return new LawOnDate(date, overTime().on(date));
    }

    /** The requirements in force on a date, in the order of the rule sets. */
    public List<Requirement> inForce(LocalDate date) {
        return overTime().on(date).requirements();
    }

    /** Made ready when it is first asked for; two threads that ask at once make the same. */
    LawOverTime overTime() {
        LawOverTime known = overTime;
        if (known == null) {
            known = LawOverTime.of(this);
            overTime = known;
        }
        return known;
    }

    /**
     * This law as a province has filled it in. What no parameter sets stays as it was.
     *
     * @throws IllegalArgumentException if a parameter is none of this law, is there twice for the same days, or has a
     *     value that the law does not allow
     */
    public Law with(List<ProvincialParameter> parameters) {
        return ProvincialOverlay.of(parameters).on(this);
    }

    /**
     * This law with a rule set in the place of the one that has its id, or beside the others where none has.
     *
     * @throws IllegalArgumentException if a requirement is then there twice for the same day
     */
    public Law with(RuleSet ruleSet) {
        List<RuleSet> others = ruleSets.stream()
                .filter(other -> !other.id().equals(ruleSet.id()))
                .toList();
        return new Law(Stream.concat(others.stream(), Stream.of(ruleSet))
                .sorted(Comparator.comparing(RuleSet::id))
                .toList());
    }

    /** Whether a province may set this; see {@link #with}. */
    public boolean allows(ProvincialParameter parameter) {
        try {
            with(List.of(parameter));
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** Whether a rule of this law leaves the parameter to the province on some of the days. */
    public boolean leavesToProvince(String parameter, Validity days) {
        return requirements()
                .filter(requirement -> requirement.validity().overlaps(days))
                .flatMap(requirement -> requirement.unset().stream())
                .anyMatch(unset -> unset.parameter().equals(parameter));
    }

    /** What the requirement with this id asks about, in whatever wording; empty when this law has none of that id. */
    public Optional<Criterion> criterionOf(String id) {
        return requirements()
                .filter(requirement -> requirement.id().equals(id))
                .map(Requirement::criterion)
                .findFirst();
    }

    /**
     * The rule set that a requirement of this law stands in.
     *
     * @throws IllegalArgumentException if it is of another law
     */
    public RuleSet ruleSetOf(Requirement requirement) {
        RuleSet known = ruleSetOf.get(requirement);
        return known != null ? known : ruleSetWithEqual(requirement);
    }

    private RuleSet ruleSetWithEqual(Requirement requirement) {
        return ruleSets.stream()
                .filter(set -> set.requirements().contains(requirement))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is not in this law".formatted(requirement.id())));
    }

    /**
     * Where the worked examples of the rule sets and the judgement disagree; empty for a law that means what its examples
     * say. Examples are judged under all rule sets together, so that a
     * special law shows in the examples of the general one.
     */
    public List<Contradiction> contradictions() {
        return ruleSets.stream()
                .flatMap(set -> set.examples().stream()
                        .map(example -> example.contradictionUnder(this, set.id()))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** Laws with the same rule sets are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Law law && law.ruleSets.equals(ruleSets);
    }

    @Override
    public int hashCode() {
        return ruleSets.hashCode();
    }

    Stream<Equivalence> equivalences() {
        return ruleSets.stream().flatMap(set -> set.equivalences().stream());
    }

    Stream<Requirement> requirements() {
        return ruleSets.stream().flatMap(set -> set.requirements().stream());
    }

    Law and(RuleSet ruleSet) {
        return new Law(Stream.concat(ruleSets.stream(), Stream.of(ruleSet)).toList());
    }

    private static void requireDistinct(List<RuleSet> ruleSets) {
        Set<String> ids = new HashSet<>();
        for (RuleSet ruleSet : ruleSets) {
            if (!ids.add(ruleSet.id())) {
                throw new IllegalArgumentException("rule set %s is there twice".formatted(ruleSet.id()));
            }
        }
    }

    private static void requireNoOverlap(List<Requirement> requirements) {
        Map<String, List<Validity>> taken = new HashMap<>();
        for (Requirement requirement : requirements) {
            List<Validity> earlier = taken.computeIfAbsent(requirement.id(), _ -> new ArrayList<>());
            if (earlier.stream().anyMatch(requirement.validity()::overlaps)) {
                throw new IllegalArgumentException(
                        "rule %s is there twice for the same days".formatted(requirement.id()));
            }
            earlier.add(requirement.validity());
        }
    }
}
