package vn.nangchuan.standings.sandbox;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many people move, and how. */
public record Movements(Map<Movement, Integer> people) {

    static final Movements NONE = new Movements(Map.of());

    public Movements {
        Map<Movement, Integer> copy = new EnumMap<>(Movement.class);
        copy.putAll(people);
        people = Collections.unmodifiableMap(copy);
    }

    public int of(Movement movement) {
        return people.getOrDefault(movement, 0);
    }

    /** All for whom anything changes. */
    public int all() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    Movements plus(Movement movement) {
        Map<Movement, Integer> more = new EnumMap<>(Movement.class);
        more.putAll(people);
        more.merge(movement, 1, Integer::sum);
        return new Movements(more);
    }
}
