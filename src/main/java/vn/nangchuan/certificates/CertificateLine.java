package vn.nangchuan.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/**
 * A certificate as lists show it.
 *
 * @param unit that keeps the dossier
 * @param keeper its path
 * @param unitType name of the constant of {@code UnitType}
 * @param reason given with the last step; null where none was
 */
public record CertificateLine(
        CertificateId id,
        int version,
        OfficialId official,
        String officialName,
        UnitId unit,
        UnitPath keeper,
        String unitType,
        String unitName,
        Criterion criterion,
        @Nullable Level level,
        String programmeName,
        String issuer,
        String number,
        LocalDate issuedOn,
        CertificateStatus status,
        Instant submittedAt,
        @Nullable String reason)
        implements KeptRecord {

    /** Whole days since it was last submitted. */
    public long daysWaiting(LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(submittedAt, BusinessClock.ZONE), today);
    }
}
