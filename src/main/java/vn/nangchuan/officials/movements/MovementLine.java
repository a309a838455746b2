package vn.nangchuan.officials.movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A movement as lists show it.
 *
 * @param day the first on which it holds
 * @param post taken up; null where none was
 * @param ended given up; null where none was, or all were
 * @param unitName where the post is or was held
 * @param unfinished classes of whoever left or moved, at whose certificates they were not yet
 * @param recorder name of who recorded it, as it was then
 */
public record MovementLine(
        long id,
        OfficialId official,
        String officialName,
        UnitPath keeper,
        MovementKind kind,
        LocalDate day,
        @Nullable LocalizedText post,
        @Nullable LocalizedText ended,
        String unitName,
        @Nullable String place,
        MovementPaper paper,
        @Nullable String note,
        List<UnfinishedTraining> unfinished,
        String recorder,
        Instant recordedAt)
        implements KeptRecord {}
