package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.PostCode;

/**
 * A post to choose from.
 *
 * @param kind what it makes of its holder
 * @param validFrom the first day on which it can be taken up; null: no law that is known here names one
 * @param validTo the first day on which it can no longer be; null: it still can
 */
@Published("the catalogue of posts is the law's")
public record PostChoice(
        PostCode code,
        LocalizedText name,
        OfficialKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it can be taken up on a day. */
    public boolean isOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && !hasEndedBy(day);
    }

    /**
     * What speaks against holding it from a day on.
     *
     * @param takenUp the day itself, or an earlier one since which the same has been held without a break
     */
    List<Finding> taking(LocalDate day, LocalDate takenUp) {
        if (hasEndedBy(takenUp)) {
            return List.of(Finding.error(EntryFinding.POST_NO_MORE, Objects.requireNonNull(validTo)));
        }
        return validFrom == null || !day.isBefore(validFrom)
                ? List.of()
                : List.of(Finding.error(EntryFinding.POST_NOT_YET, validFrom));
    }

    /** Whether nobody can take it up any more; who holds it goes on in it. */
    public boolean hasEndedBy(LocalDate day) {
        return hasEnded(validTo, day);
    }

    /** @param validTo the first day on which a post can no longer be taken up; null: it still can */
    static boolean hasEnded(@Nullable LocalDate validTo, LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }
}
