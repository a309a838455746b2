package vn.nangchuan.certificates;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;

/**
 * Takes a certificate and its dossier in hand for one transaction. They are locked before anything is read, so that who
 * comes second waits, and then reads what the first has done.
 */
@Component
class CertificateCases {

    private final Certificates certificates;
    private final DossierRecords dossiers;

    CertificateCases(Certificates certificates, DossierRecords dossiers) {
        this.certificates = certificates;
        this.dossiers = dossiers;
    }

    /** A certificate in hand. */
    record Case(Certificate certificate, DossierHead dossier) {

        /** @throws BusinessRuleViolation when it is no longer what was on the screen */
        void requireVersion(int versionSeen) {
            if (certificate.version() != versionSeen) {
                throw new BusinessRuleViolation(CertificateFinding.CERTIFICATE_ALREADY_DECIDED);
            }
        }
    }

    /** @throws BusinessRuleViolation when there is no such official in the scope */
    DossierHead lock(OfficialId official) {
        return dossiers.lock(official)
                .orElseThrow(() -> new BusinessRuleViolation(CertificateFinding.CERTIFICATE_OFFICIAL_UNKNOWN));
    }

    /** @throws IllegalArgumentException when there is no such certificate in the scope */
    Case lock(CertificateId id) {
        OfficialId official = certificates
                .lockAndFindOfficial(id.value())
                .map(OfficialId::new)
                .orElseThrow(() -> missing(id));
        DossierHead dossier = lock(official);
        return new Case(certificates.findById(id.value()).orElseThrow(() -> missing(id)), dossier);
    }

    /** Without locking it, to look at. */
    DossierHead find(OfficialId official) {
        return dossiers.find(official)
                .orElseThrow(() -> new BusinessRuleViolation(CertificateFinding.CERTIFICATE_OFFICIAL_UNKNOWN));
    }

    /** A new certificate that has its id and is not stored yet. */
    Certificate begin(DossierHead dossier, @Nullable EnrolmentId enrolment) {
        return new Certificate(new CertificateId(certificates.nextId()), dossier, enrolment);
    }

    private static IllegalArgumentException missing(CertificateId id) {
        return new IllegalArgumentException("No certificate " + id + " in this scope");
    }
}
