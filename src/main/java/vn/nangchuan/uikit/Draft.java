package vn.nangchuan.uikit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed into a form and did not save.
 *
 * @param version of the thing the form is about, when it was opened; 0 for a new one
 * @param values the fields that were changed, by their names
 * @param keptAt in real time
 */
public record Draft(int version, Map<String, String> values, Instant keptAt) {

    /** How long a draft is offered. */
    public static final Duration LASTS = Duration.ofDays(30);

    public Draft {
        values = Map.copyOf(values);
    }
}
