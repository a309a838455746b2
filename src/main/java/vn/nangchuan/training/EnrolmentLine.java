package vn.nangchuan.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * One enrolled, as the host's list shows it: of the dossier no more than the seat itself tells.
 *
 * @param official leads to the dossier; null where the scope does not hold it
 * @param post the main one on the class's first day; null where none was held
 * @param birthDate null where it is not known, and once the seat was given back
 * @param keeper path of the unit that keeps the file now
 * @param counter path of the class's host
 * @param unitType of the unit that sent the official
 * @param sittingsAttended marked present at, of those of the class
 * @param sittingsMissed marked absent at
 */
public record EnrolmentLine(
        EnrolmentId id,
        @Nullable OfficialId official,
        String officialName,
        @Nullable LocalizedText post,
        @Nullable LocalDate birthDate,
        UnitPath keeper,
        UnitPath counter,
        UnitType unitType,
        String unitName,
        EnrolmentStatus status,
        @Nullable LocalDate resultOn,
        @Nullable String reason,
        int sittingsAttended,
        int sittingsMissed)
        implements KeptRecord {}
