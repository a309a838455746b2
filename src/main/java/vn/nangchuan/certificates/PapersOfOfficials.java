package vn.nangchuan.certificates;

import java.util.Optional;
import java.util.UUID;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;

/**
 * Knows the papers that officials handed in themselves, of which certificates are made; implemented where they are kept.
 * Works inside the caller's transaction and under the caller's permission.
 */
public interface PapersOfOfficials {

    /**
     * Whose it is, without locking it.
     *
     * @throws BusinessRuleViolation when there is none in the scope
     */
    OfficialId officialOf(HandedInPaperId paper);

    /**
     * The scan of one that still waits. The dossier is to be locked before.
     *
     * @throws BusinessRuleViolation when it was taken back, declined or used since it was seen
     */
    FileId scanOfWaiting(HandedInPaperId paper);

    /**
     * Marks that the certificate was made of it.
     *
     * @throws BusinessRuleViolation as {@link #scanOfWaiting}
     */
    void use(HandedInPaperId paper, CertificateId certificate, UUID key);

    /** The paper of which a certificate was made; empty where there was none. */
    Optional<HandedInPaperId> behind(CertificateId certificate);
}
