package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days in a row on which somebody stands to a requirement in the same way, whatever bears that out.
 *
 * @param from the first of them
 * @param to the first day on which it is otherwise; null as long as nothing known ends it
 * @param ending why it is otherwise then; null where {@code to} is
 * @param then what is found on that day about the same criterion for the same posts; empty where nothing is asked any more
 */
public record Spell(
        LocalDate from, @Nullable LocalDate to, @Nullable Ending ending, List<RequirementResult> then) {

    public Spell {
        then = List.copyOf(then);
    }

    /**
     * The spell that a result is part of.
     *
     * @param result one of those found on the date
     * @param timeline as of {@link Standings#timeline}
     * @throws IllegalArgumentException if the timeline has no standing on the date
     */
    public static Spell of(RequirementResult result, LocalDate date, Facts facts, List<StandingPeriod> timeline) {
        int now = indexOf(date, timeline);
        LocalDate from = timeline.get(now).from();
        RequirementResult first = result;
        for (int i = now - 1; i >= 0 && from.equals(timeline.get(i).to()); i--) {
            Optional<RequirementResult> before = sameAs(first, timeline.get(i));
            if (before.isEmpty()) {
                break;
            }
            first = before.get();
            from = timeline.get(i).from();
        }
        return from(from, now, result, facts, timeline);
    }

    /**
     * Why a lack begins on a day.
     *
     * @param opened a result found on that day, and not as bad on the day before
     * @param timeline as of {@link Standings#timeline}, with a standing on the day before
     */
    public static Ending before(RequirementResult opened, LocalDate day, Facts facts, List<StandingPeriod> timeline) {
        LocalDate dayBefore = day.minusDays(1);
        return about(opened, timeline.get(indexOf(dayBefore, timeline))).stream()
                .map(result -> of(result, dayBefore, facts, timeline).ending())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Ending.RULE_BEGINS);
    }

    private static Spell from(
            LocalDate from, int now, RequirementResult result, Facts facts, List<StandingPeriod> timeline) {
        RequirementResult last = result;
        int i = now;
        while (follows(i, timeline)) {
            Optional<RequirementResult> next = sameAs(last, timeline.get(i + 1));
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            i++;
        }
        LocalDate to = timeline.get(i).to();
        if (to == null) {
            return new Spell(from, null, null, List.of());
        }
        List<RequirementResult> then = follows(i, timeline) ? about(last, timeline.get(i + 1)) : List.of();
        return new Spell(from, to, ending(last, to, then, facts), then);
    }

    private static int indexOf(LocalDate date, List<StandingPeriod> timeline) {
        for (int i = 0; i < timeline.size(); i++) {
            if (timeline.get(i).contains(date)) {
                return i;
            }
        }
        throw new IllegalArgumentException("nobody stands anyhow on %s".formatted(date));
    }

    /** Whether the next period begins on the day on which this one ends. */
    private static boolean follows(int index, List<StandingPeriod> timeline) {
        LocalDate end = timeline.get(index).to();
        return index + 1 < timeline.size() && timeline.get(index + 1).from().equals(end);
    }

    private static Optional<RequirementResult> sameAs(RequirementResult result, StandingPeriod other) {
        return about(result, other).stream()
                .filter(found -> found.state() == result.state()
                        && found.requirement().id().equals(result.requirement().id()))
                .findFirst();
    }

    private static List<RequirementResult> about(RequirementResult result, StandingPeriod other) {
        return other.results().stream()
                .filter(found ->
                        found.requirement().criterion() == result.requirement().criterion()
                                && found.posts().stream().anyMatch(result.posts()::contains))
                .toList();
    }

    private static Ending ending(RequirementResult last, LocalDate day, List<RequirementResult> then, Facts facts) {
        return Stream.of(
                        post(last, day, then, facts),
                        grace(last, day),
                        evidence(last, day),
                        rule(last, day, then),
                        age(last),
                        begun(then))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Ending.OTHER_FACT);
    }

    private static Optional<Ending> post(
            RequirementResult last, LocalDate day, List<RequirementResult> then, Facts facts) {
        boolean ends = then.isEmpty()
                && facts.postingsOn(day).stream()
                        .noneMatch(posting -> last.posts().contains(posting.post()));
        return ends ? Optional.of(Ending.POST_ENDS) : Optional.empty();
    }

    private static Optional<Ending> grace(RequirementResult last, LocalDate day) {
        return Optional.ofNullable(last.requirement().grace())
                .filter(grace -> last.state() == RequirementState.IN_GRACE
                        && grace.until().equals(day))
                .map(_ -> Ending.GRACE_ENDS);
    }

    private static Optional<Ending> evidence(RequirementResult last, LocalDate day) {
        return last.evidence().stream()
                .filter(rest -> Ending.endsWith(rest, day))
                .findFirst()
                .map(Ending::of);
    }

    private static Optional<Ending> rule(RequirementResult last, LocalDate day, List<RequirementResult> then) {
        boolean isOver = day.equals(last.requirement().validity().to());
        boolean isAskedElsewhere = then.stream()
                .anyMatch(found -> isOver
                        || !found.requirement().id().equals(last.requirement().id()));
        if (isAskedElsewhere) {
            return Optional.of(Ending.RULE_CHANGES);
        }
        return isOver ? Optional.of(Ending.RULE_ENDS) : Optional.empty();
    }

    private static Optional<Ending> age(RequirementResult last) {
        return last.requirement().criterion() == Criterion.AGE ? Optional.of(Ending.AGE_REACHED) : Optional.empty();
    }

    private static Optional<Ending> begun(List<RequirementResult> then) {
        return then.stream().findFirst().flatMap(found -> switch (found.state()) {
            case IN_TRAINING -> Optional.of(Ending.CLASS_BEGINS);
            case WAIVED -> Optional.of(Ending.WAIVER_BEGINS);
            case MET -> Optional.of(Ending.PAPER_BEGINS);
            case NOT_MET, NO_DATA, IN_GRACE, AWAITING_CERTIFICATE, NOT_APPLICABLE -> Optional.empty();
        });
    }
}
