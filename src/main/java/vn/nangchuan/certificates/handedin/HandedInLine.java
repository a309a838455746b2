package vn.nangchuan.certificates.handedin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A paper that an official handed in, with what they said of it and what became of it.
 *
 * @param keeper path of the unit that keeps the dossier now
 * @param enrolment the place in the class it comes from; null where it is another paper
 * @param closedAt when it was used, declined or taken back; null while it waits
 * @param reason why it was declined; null where it was not
 * @param certificate that was made of it; null where none was
 * @param certificateStatus where that certificate stands now
 */
public record HandedInLine(
        HandedInPaperId id,
        OfficialId official,
        String officialName,
        UnitPath keeper,
        @Nullable EnrolmentId enrolment,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String note,
        FileId scan,
        HandedInStatus status,
        Instant handedInAt,
        @Nullable Instant closedAt,
        @Nullable String reason,
        @Nullable CertificateId certificate,
        @Nullable CertificateStatus certificateStatus)
        implements KeptRecord {

    /** Whole days since it was handed in. */
    public long daysWaiting(LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(handedInAt, BusinessClock.ZONE), today);
    }
}
