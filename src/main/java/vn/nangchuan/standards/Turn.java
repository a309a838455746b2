package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that is known already on which somebody's standing will change though nothing happens: an age is reached, a paper
 * or a time of grace ends, a rule begins or ends.
 *
 * @param after how it stands from that day on; null where no post is held any more
 * @param opened what will be lacking, unknown or excused no longer from that day on, and was not so before; the same
 *     lack under another rule is not new
 */
public record Turn(LocalDate date, Outcome before, @Nullable Outcome after, List<RequirementResult> opened) {

    public Turn {
        opened = List.copyOf(opened);
    }

    /**
     * The turns after a date, in their order.
     *
     * @param timeline as of {@link Standings#timeline}
     */
    public static List<Turn> after(LocalDate date, List<StandingPeriod> timeline) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            StandingPeriod period = timeline.get(i);
            LocalDate end = period.to();
            if (end != null && end.isAfter(date)) {
                Turn turn = between(period, followerOf(i, timeline), end);
                if (turn.changesSomething()) {
                    turns.add(turn);
                }
            }
        }
        return List.copyOf(turns);
    }

    /** The period that begins on the day on which this one ends; null where no post is held then. */
    private static @Nullable StandingPeriod followerOf(int index, List<StandingPeriod> timeline) {
        StandingPeriod next = index + 1 < timeline.size() ? timeline.get(index + 1) : null;
        return next != null && next.from().equals(timeline.get(index).to()) ? next : null;
    }

    private static Turn between(StandingPeriod before, @Nullable StandingPeriod after, LocalDate date) {
        if (after == null) {
            return new Turn(date, before.outcome(), null, List.of());
        }
        return new Turn(date, before.outcome(), after.outcome(), opened(before.results(), after.results()));
    }

    /**
     * What is lacking, unknown or excused no longer in the later results, and was not so in the earlier ones; the same
     * lack under another rule is not new.
     */
    public static List<RequirementResult> opened(List<RequirementResult> before, List<RequirementResult> after) {
        List<RequirementResult> other =
                open(after).filter(result -> !isAmong(before, result)).toList();
        if (other.isEmpty()) {
            return other;
        }
        Map<Lack, Integer> known = open(before).collect(Collectors.toMap(Lack::of, Turn::weight, Math::max));
        return other.stream()
                .filter(result -> weight(result) > known.getOrDefault(Lack.of(result), 0))
                .toList();
    }

    /** Whether the very rule said the same before; by far the most do, and this is found much sooner than the lack. */
    private static boolean isAmong(List<RequirementResult> before, RequirementResult result) {
        return before.stream()
                .anyMatch(known -> known.requirement() == result.requirement()
                        && known.state() == result.state()
                        && known.mends().equals(result.mends()));
    }

    /** How bad it is: what is excused or under way less than what is unknown, and that less than what is lacking. */
    private static int weight(RequirementResult result) {
        return switch (result.state()) {
            case NOT_MET -> 3;
            case NO_DATA -> 2;
            default -> 1;
        };
    }

    private static Stream<RequirementResult> open(List<RequirementResult> results) {
        return results.stream().filter(result -> result.state().isOpen());
    }

    private boolean changesSomething() {
        return before != after || !opened.isEmpty();
    }

    /** What is missing, whatever rule asks for it. */
    private record Lack(Criterion criterion, List<Mend> mends) {

        static Lack of(RequirementResult result) {
            return new Lack(result.requirement().criterion(), result.mends());
        }
    }
}
