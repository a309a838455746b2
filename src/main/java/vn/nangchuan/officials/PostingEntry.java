package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post held at the commune that keeps the dossier. Anything may still be missing. With one constructor only: a form builds
 * it by the first that it finds.
 *
 * @param post code of the post
 * @param until last day on which it was held; null while it is
 * @param firstAppointedOn when a post of this family was first taken up; null: with this one
 * @param reappointedOn when the holder was appointed to it again; null: not yet
 * @param main whether it comes before the posts held beside it
 */
public record PostingEntry(
        @Nullable String post,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate firstAppointedOn,
        boolean minorityLanguageDuty,
        boolean main,
        @Nullable LocalDate reappointedOn) {

    /** Since when it is held, where it began in another unit too. */
    @Nullable
    LocalDate heldSince() {
        return firstAppointedOn == null ? from : firstAppointedOn;
    }

    /** The first day without it. */
    @Nullable
    LocalDate end() {
        return until == null ? null : until.plusDays(1);
    }
}
