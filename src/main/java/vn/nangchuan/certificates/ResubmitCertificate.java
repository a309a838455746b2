package vn.nangchuan.certificates;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.kernel.CertificateId;

/**
 * A returned certificate, corrected.
 *
 * @param versionSeen of the certificate on the screen it was corrected on
 * @param scan null when the former one stays
 * @param key as in {@link SubmitCertificate#key()}
 */
public record ResubmitCertificate(
        CertificateId id,
        int versionSeen,
        PaperEntry paper,
        @Nullable CheckedFile scan,
        UUID key) {}
