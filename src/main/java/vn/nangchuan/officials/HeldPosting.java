package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;

/**
 * A post that an official holds, held or will hold.
 *
 * @param id of the posting
 * @param kind what the post makes of its holder
 * @param unit that was or is served
 * @param to the first day on which it is no longer held; null while it is
 */
public record HeldPosting(
        long id,
        OfficialId official,
        UnitPath keeper,
        PostCode post,
        LocalizedText name,
        OfficialKind kind,
        UnitId unit,
        LocalDate from,
        @Nullable LocalDate to,
        LocalDate firstAppointedOn,
        boolean minorityLanguageDuty)
        implements KeptRecord {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the headcount of a unit counts its holder for it on a day. */
    public boolean isCountedIn(UnitId where, LocalDate day) {
        return kind.isCounted() && unit.equals(where) && isHeldOn(day);
    }

    /** Whether it is held on a day or later. */
    public boolean goesOnAfter(LocalDate day) {
        return to == null || to.isAfter(day);
    }

    /** Whether it has been held before that day and would go on. */
    public boolean canEndOn(LocalDate day) {
        return from.isBefore(day) && goesOnAfter(day);
    }
}
