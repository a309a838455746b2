package vn.nangchuan.officials.numbers;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/**
 * What is decided about a number.
 *
 * @param number as the list names it
 * @param seen whose dossiers were looked at; when others hold the number by now, nothing is decided
 * @param chosen whose dossier is kept, or has the number rightly; null where that is none of the province's
 * @param reason read by all communes concerned
 * @param key by which an order that arrives twice is known
 */
public record DecideNumber(
        String number,
        Collection<OfficialId> seen,
        Judgement judgement,
        @Nullable OfficialId chosen,
        String reason,
        UUID key) {

    public DecideNumber {
        seen = Set.copyOf(seen);
    }
}
