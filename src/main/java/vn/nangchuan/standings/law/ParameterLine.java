package vn.nangchuan.standings.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.ProvincialParameter;

/**
 * What the province has set, or drafted.
 *
 * @param parameter with its days as they are written
 * @param choice what it sets; null where the law no longer leaves it to the province
 * @param lastsTo the first day on which it no longer holds, because it ends or a later decision follows; null: no end is
 *     known
 * @param draftedBy who drafted it, as rows name actors
 * @param decidedBy who published or discarded it; null while it waits
 * @param annulledBy who annulled it; null: nobody has
 * @param reason why it was discarded or annulled
 * @param steps what whoever looks may do with it now
 * @param mayBeTried whether it is a draft, and whoever looks may try it
 */
@Published("what a province sets is published in it")
public record ParameterLine(
        long id,
        ProvincialParameter parameter,
        @Nullable ParameterChoice choice,
        @Nullable LocalDate lastsTo,
        ParameterStatus status,
        String draftedBy,
        Instant draftedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String annulledBy,
        @Nullable Instant annulledAt,
        @Nullable String reason,
        Set<ParameterStep> steps,
        boolean mayBeTried) {

    public ParameterLine {
        steps = Set.copyOf(steps);
    }
}
