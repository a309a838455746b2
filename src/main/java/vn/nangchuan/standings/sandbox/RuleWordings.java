package vn.nangchuan.standings.sandbox;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Requirement;

/**
 * A requirement as it reads on the date. Null: not in force then.
 *
 * @param inForce in the law as it is
 * @param first under the one scenario
 * @param second under the other
 */
public record RuleWordings(
        String id,
        @Nullable Requirement inForce,
        @Nullable Requirement first,
        @Nullable Requirement second) {

    /** One of them. */
    public Requirement any() {
        return Stream.of(second, first, inForce)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No law has a rule " + id));
    }
}
