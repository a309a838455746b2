package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One standard that the law sets: for whom, on which days, what it asks, and where it stands written.
 *
 * @param grace null where lacking it is never excused
 * @param waivedByLaw null where no law waives it
 * @param priority that of a special law is higher: what it asks about a criterion stands instead of what the general law
 *     asks of the same post (luật chuyên ngành)
 * @param verified whether somebody has checked the rule against the text of the law
 * @param waivable whether a waiver or reduction (miễn, giảm) decided for one person can stand in for it
 */
public record Requirement(
        String id,
        Criterion criterion,
        Applicability applicability,
        Demand demand,
        Validity validity,
        @Nullable Grace grace,
        @Nullable LegalWaiver waivedByLaw,
        int priority,
        LegalSource legalSource,
        boolean verified,
        boolean waivable) {

    public Requirement {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a requirement lacks its id");
        }
        if (grace != null && grace.until().isBefore(validity.from())) {
            throw new IllegalArgumentException("the grace ends before the rule begins");
        }
        requireFit(criterion, demand);
        requireFieldsForEachPost(fieldsOf(demand), applicability.posts());
    }

    /**
     * The papers asked of a holder of the post, all of them or any as the demand says, and so what would mend the lack
     * of them; empty where only time, or nothing, can. Of a value that the province has not set, the most it can ask.
     */
    public List<Mend> papersFor(PostCode post) {
        return switch (demand) {
            case Demand.AtLeast(Level level, Map<PostCode, Set<ProfessionalField>> _) -> List.of(paperFor(post, level));
            case Demand.Held() -> List.of(paperFor(post, null));
            case Demand.Courses(Demand.Quantifier _, Set<Criterion> criteria) ->
                criteria.stream()
                        .map(course -> new Mend(course, null, Set.of()))
                        .toList();
            case Demand.SetByProvince unset -> criterion.hasPapers() ? List.of(mostFor(post, unset)) : List.of();
            case Demand.OfAge _, Demand.AgeByDecision _, Demand.Nothing _ -> List.of();
        };
    }

    /** The level that is asked, or of a value that the province has not set the highest that can be; empty: none. */
    public Optional<Level> highestAsked() {
        return switch (demand) {
            case Demand.AtLeast atLeast -> Optional.of(atLeast.level());
            case Demand.SetByProvince unset
            when criterion.hasLevels() ->
                unset.most() == null ? Level.highestOf(criterion) : Optional.ofNullable(unset.most());
            default -> Optional.empty();
        };
    }

    /** A paper of the level, in a field that fits the post; null: of any level. */
    Mend paperFor(PostCode post, @Nullable Level level) {
        return new Mend(criterion, level, fieldsOf(demand).getOrDefault(post, Set.of()));
    }

    /** The most that the province can ask of a holder of the post. */
    Mend mostFor(PostCode post, Demand.SetByProvince unset) {
        Level top = unset.asksForLevels(criterion) ? Level.highestOf(criterion).orElse(null) : null;
        return paperFor(post, unset.most() == null ? top : unset.most());
    }

    /** The least that the province may ask of a holder of the post; null where it has set it, or may ask for nothing. */
    @Nullable
    Mend leastFor(PostCode post) {
        return demand instanceof Demand.SetByProvince unset && unset.least() != null
                ? paperFor(post, unset.least())
                : null;
    }

    /** The days on which the law itself turns it: it, its grace or its waiver by law begins or ends. */
    Stream<LocalDate> turningDays() {
        return Stream.of(
                        validity.borders(),
                        Stream.ofNullable(grace).map(Grace::until),
                        Stream.ofNullable(waivedByLaw)
                                .flatMap(waiver -> waiver.validity().borders()))
                .flatMap(days -> days);
    }

    /**
     * Whether it is asked of the holder of a posting that it concerns. A duty that the posting lacks is not asked
     * about, nor is the age of somebody who took office before the rule was in force, nor what a province leaves out.
     */
    boolean isAskedIn(PostingFact posting) {
        return !(demand instanceof Demand.Nothing)
                && (!applicability.minorityLanguageDuty() || posting.minorityLanguageDuty())
                && (criterion != Criterion.AGE_AT_FIRST_APPOINTMENT
                        || !posting.firstAppointedOn().isBefore(validity.from()));
    }

    /** Whether it speaks to this posting of the person, which is of one of its posts. */
    boolean concerns(PostingFact posting, PersonFacts person) {
        return applicability.concerns(posting, person, validity.from());
    }

    /** Whether, where both speak to a posting, this one stands instead of the other. */
    boolean displaces(Requirement other) {
        return criterion == other.criterion && priority > other.priority;
    }

    /** The grace that has not ended on the date, whomever it covers. */
    Optional<Grace> graceOn(LocalDate date) {
        return Optional.ofNullable(grace).filter(running -> date.isBefore(running.until()));
    }

    /** The parameter that the law leaves to the province here, unless it is set. */
    Optional<Demand.SetByProvince> unset() {
        return demand instanceof Demand.SetByProvince unset ? Optional.of(unset) : Optional.empty();
    }

    /** This rule on some of its days, as the province has set it. */
    Requirement setBy(ProvincialParameter parameter, Validity days) {
        Demand set = unset().orElseThrow().setTo(parameter.value());
        return new Requirement(
                id,
                criterion,
                applicability,
                set,
                days,
                graceFor(days),
                waivedByLaw,
                priority,
                legalSource.setBy(parameter.decision()),
                verified,
                waivable);
    }

    /** This rule about the age at first appointment, as the province has set it from time to time. */
    Requirement setBy(List<ProvincialParameter> parameters) {
        Demand.SetByProvince unset = unset().orElseThrow();
        List<Demand.AgeByDecision.Decided> decided = parameters.stream()
                .map(parameter -> new Demand.AgeByDecision.Decided(parameter.validity(), ageSetBy(unset, parameter)))
                .toList();
        String decisions = parameters.stream()
                .map(ProvincialParameter::decision)
                .distinct()
                .collect(Collectors.joining("; "));
        return new Requirement(
                id,
                criterion,
                applicability,
                new Demand.AgeByDecision(decided),
                validity,
                grace,
                waivedByLaw,
                priority,
                legalSource.setBy(decisions),
                verified,
                waivable);
    }

    private static Demand.OfAge ageSetBy(Demand.SetByProvince unset, ProvincialParameter parameter) {
        if (unset.setTo(parameter.value()) instanceof Demand.OfAge age) {
            return age;
        }
        throw new IllegalArgumentException(
                "%s cannot be asked of %s".formatted(parameter.value(), Criterion.AGE_AT_FIRST_APPOINTMENT));
    }

    /** This rule on some of its days. */
    Requirement on(Validity days) {
        return new Requirement(
                id,
                criterion,
                applicability,
                demand,
                days,
                graceFor(days),
                waivedByLaw,
                priority,
                legalSource,
                verified,
                waivable);
    }

    private @Nullable Grace graceFor(Validity days) {
        return grace != null && grace.until().isAfter(days.from()) ? grace : null;
    }

    private static Map<PostCode, Set<ProfessionalField>> fieldsOf(Demand demand) {
        return switch (demand) {
            case Demand.AtLeast(Level _, Map<PostCode, Set<ProfessionalField>> fields) -> fields;
            case Demand.SetByProvince unset -> unset.fieldsByPost();
            case Demand.Held _, Demand.Courses _, Demand.OfAge _, Demand.AgeByDecision _, Demand.Nothing _ -> Map.of();
        };
    }

    private static void requireFit(Criterion criterion, Demand demand) {
        boolean fits = switch (demand) {
            case Demand.AtLeast atLeast -> atLeast.level().criterion() == criterion;
            case Demand.Held _ -> criterion.kind() == Criterion.Kind.HELD || criterion.kind() == Criterion.Kind.GRADED;
            case Demand.Courses _ -> criterion.kind() == Criterion.Kind.SET;
            case Demand.OfAge _ -> criterion.kind() == Criterion.Kind.DERIVED;
            case Demand.AgeByDecision _ -> criterion == Criterion.AGE_AT_FIRST_APPOINTMENT;
            case Demand.SetByProvince unset ->
                criterion.kind() != Criterion.Kind.SET
                        && isNullOrOf(criterion, unset.least())
                        && isNullOrOf(criterion, unset.most());
            case Demand.Nothing _ -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException("%s cannot be asked of %s".formatted(demand, criterion));
        }
    }

    private static boolean isNullOrOf(Criterion criterion, @Nullable Level level) {
        return level == null || level.criterion() == criterion;
    }

    private static void requireFieldsForEachPost(Map<PostCode, Set<ProfessionalField>> fields, Set<PostCode> posts) {
        if (!fields.isEmpty() && !fields.keySet().equals(posts)) {
            throw new IllegalArgumentException(
                    "fields are given for %s, but posts are %s".formatted(fields.keySet(), posts));
        }
    }
}
