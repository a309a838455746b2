package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.PostCode;

/**
 * Records what happens to an official within the unit that keeps the dossier.
 *
 * @param day the first on which it holds; of an end, the first day without the post
 * @param posting which is given up or replaced; null where none is, or all are
 * @param post which is taken up; null where none is
 * @param minorityLanguageDuty of the post that is taken up
 * @param place of a secondment
 * @param key the same key again changes nothing
 */
public record RecordMovement(
        OfficialId official,
        MovementKind kind,
        LocalDate day,
        @Nullable Long posting,
        @Nullable PostCode post,
        boolean minorityLanguageDuty,
        @Nullable String place,
        MovementPaper paper,
        @Nullable String note,
        UUID key) {

    public RecordMovement {
        if (!MovementKind.withinUnit().contains(kind)) {
            throw new IllegalArgumentException("Not within one unit: " + kind);
        }
    }
}
