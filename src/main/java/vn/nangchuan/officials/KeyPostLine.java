package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.scope.Published;

/**
 * A post that counts, or counted, as key in the province.
 *
 * @param validTo first day on which it does not; null while no end is set
 */
@Published("the set of key posts is the province's")
public record KeyPostLine(
        long id,
        LocalizedText post,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isEndedBy(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }
}
