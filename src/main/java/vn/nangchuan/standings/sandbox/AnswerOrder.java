package vn.nangchuan.standings.sandbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.units.UnitSummary;

/**
 * Puts the counts in an order in which they can be read.
 *
 * @param posts in their order of rank
 * @param units where posts are held
 */
record AnswerOrder(Sweep sweep, List<PostCode> posts, Map<UnitId, UnitSummary> units) {

    private static final Comparator<Compared<UnitSummary, Movements>> MOST_CONCERNED_FIRST = most(AnswerOrder
                    ::newlyCounted)
            .thenComparing(most(Movements::all))
            .thenComparing(line -> line.what().path());

    private static Comparator<Compared<UnitSummary, Movements>> most(ToIntFunction<Movements> count) {
        return Comparator.comparingInt((Compared<UnitSummary, Movements> line) ->
                        Math.max(count.applyAsInt(line.first()), count.applyAsInt(line.second())))
                .reversed();
    }

    private static int newlyCounted(Movements movements) {
        return movements.all() - movements.of(Movement.SHIFTS);
    }

    SandboxAnswer answer(Tally tally, List<ProgrammeOffer> offers) {
        return new SandboxAnswer(
                sweep.date(),
                tally.inForce(),
                tally.scenario(Judged::first, offers),
                tally.scenario(Judged::second, offers),
                byUnit(tally),
                byPost(tally),
                byRule(tally),
                concerned(tally));
    }

    private List<Compared<UnitSummary, Movements>> byUnit(Tally tally) {
        return tally.movementsBy(Judged::unit).values().stream()
                .map(line -> new Compared<>(unit(line.what()), line.first(), line.second()))
                .sorted(MOST_CONCERNED_FIRST)
                .toList();
    }

    private List<Compared<PostCode, Movements>> byPost(Tally tally) {
        return tally.movementsBy(Judged::post).values().stream()
                .sorted(Comparator.comparingInt(line -> posts.indexOf(line.what())))
                .toList();
    }

    private List<Compared<RuleWordings, RuleCounts>> byRule(Tally tally) {
        Map<String, Compared<String, RuleCounts>> counts = tally.countsByRule();
        Map<String, Requirement> inForce = rules(sweep.inForce(), sweep.date());
        Map<String, Requirement> first = rules(sweep.first(), sweep.date());
        Map<String, Requirement> second = rules(sweep.second(), sweep.date());
        return Stream.of(inForce, first, second)
                .flatMap(law -> law.keySet().stream())
                .distinct()
                .map(counts::get)
                .filter(Objects::nonNull)
                .map(line -> new Compared<>(
                        new RuleWordings(
                                line.what(), inForce.get(line.what()), first.get(line.what()), second.get(line.what())),
                        line.first(),
                        line.second()))
                .toList();
    }

    private static Map<String, Requirement> rules(Law law, LocalDate date) {
        return law.inForce(date).stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    private List<ConcernedOfficial> concerned(Tally tally) {
        return tally.concerned().stream()
                .map(concerned -> new Placed(
                        concerned,
                        concerned.foremost(),
                        unit(concerned.unit()).path(),
                        posts.indexOf(concerned.post())))
                .sorted(Comparator.comparing(Placed::foremost)
                        .thenComparing(Placed::unit)
                        .thenComparing(Placed::rank)
                        .thenComparing(placed -> placed.concerned().official().value()))
                .map(Placed::concerned)
                .toList();
    }

    /** Somebody, and by what they are put in order. */
    private record Placed(ConcernedOfficial concerned, Movement foremost, UnitPath unit, int rank) {}

    private UnitSummary unit(UnitId id) {
        return Objects.requireNonNull(units.get(id), "A post is held in no unit");
    }
}
