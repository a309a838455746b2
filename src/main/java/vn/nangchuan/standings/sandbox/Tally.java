package vn.nangchuan.standings.sandbox;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.standings.sandbox.Judged.UnderScenario;

/** Counts how everybody was judged. */
final class Tally {

    private final List<Judged> everybody;
    private final List<Judged> concerned;

    Tally(List<Judged> everybody) {
        this.everybody = everybody;
        this.concerned = everybody.stream().filter(Judged::isConcerned).toList();
    }

    Totals inForce() {
        return Totals.of(everybody.stream().map(Judged::before));
    }

    ScenarioAnswer scenario(Function<Judged, UnderScenario> side, List<ProgrammeOffer> offers) {
        GapCount gap = new GapCount(offers);
        everybody.stream().map(side).forEach(gap::add);
        return new ScenarioAnswer(
                Totals.of(everybody.stream()
                        .map(judged -> side.apply(judged).change().after())),
                movementsBy(_ -> "", side).getOrDefault("", Movements.NONE),
                gap.gap());
    }

    List<ConcernedOfficial> concerned() {
        return concerned.stream().map(Judged::concerned).toList();
    }

    /** The units in which posts of those concerned are held. */
    Set<UnitId> units() {
        return concerned.stream().map(Judged::unit).collect(toSet());
    }

    /** Who moves, by something that is asked of them. */
    <K> Map<K, Compared<K, Movements>> movementsBy(Function<Judged, K> key) {
        return compared(movementsBy(key, Judged::first), movementsBy(key, Judged::second), Movements.NONE);
    }

    private <K> Map<K, Movements> movementsBy(Function<Judged, K> key, Function<Judged, UnderScenario> side) {
        return concerned.stream()
                .filter(judged -> side.apply(judged).change().movement() != null)
                .collect(groupingBy(
                        key,
                        collectingAndThen(
                                groupingBy(
                                        judged -> Objects.requireNonNull(
                                                side.apply(judged).change().movement()),
                                        summingInt(_ -> 1)),
                                Movements::new)));
    }

    /** What changes, by the id of the requirement. */
    Map<String, Compared<String, RuleCounts>> countsByRule() {
        return compared(countsByRule(Judged::first), countsByRule(Judged::second), new RuleCounts(0, 0));
    }

    private Map<String, RuleCounts> countsByRule(Function<Judged, UnderScenario> side) {
        List<Change> changes =
                concerned.stream().map(judged -> side.apply(judged).change()).toList();
        Map<String, Integer> opened = times(changes.stream().flatMap(change -> change.opened().stream()));
        Map<String, Integer> closed = times(changes.stream().flatMap(change -> change.closed().stream()));
        Map<String, RuleCounts> counts = new HashMap<>();
        Stream.of(opened, closed)
                .flatMap(times -> times.keySet().stream())
                .forEach(id -> counts.put(id, new RuleCounts(opened.getOrDefault(id, 0), closed.getOrDefault(id, 0))));
        return counts;
    }

    private static Map<String, Integer> times(Stream<String> ids) {
        return ids.collect(groupingBy(Function.identity(), summingInt(_ -> 1)));
    }

    private static <K, V> Map<K, Compared<K, V>> compared(Map<K, V> first, Map<K, V> second, V none) {
        Map<K, Compared<K, V>> compared = new HashMap<>();
        Stream.of(first, second)
                .flatMap(side -> side.keySet().stream())
                .forEach(key -> compared.put(
                        key, new Compared<>(key, first.getOrDefault(key, none), second.getOrDefault(key, none))));
        return compared;
    }
}
