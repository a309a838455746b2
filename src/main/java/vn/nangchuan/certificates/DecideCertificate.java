package vn.nangchuan.certificates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CertificateId;

/**
 * A step to be taken with a certificate.
 *
 * @param versionSeen of the certificate on the screen it was decided on
 * @param reason null or blank where none is given
 * @param key as in {@link SubmitCertificate#key()}
 */
public record DecideCertificate(
        CertificateId id,
        int versionSeen,
        CertificateStep step,
        @Nullable String reason,
        UUID key) {}
