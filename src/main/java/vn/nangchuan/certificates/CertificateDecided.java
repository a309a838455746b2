package vn.nangchuan.certificates;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * A step was taken with a certificate.
 *
 * @param keeper path of the unit that keeps the dossier
 * @param enrolment as in {@link SubmitCertificate#enrolment()}
 */
public record CertificateDecided(
        UnitPath keeper,
        CertificateId certificate,
        OfficialId official,
        @Nullable EnrolmentId enrolment,
        CertificateStep step,
        CertificateStatus status) {}
