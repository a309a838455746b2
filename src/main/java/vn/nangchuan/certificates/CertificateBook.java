package vn.nangchuan.certificates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.certificates.CertificatePermissions.MayReadCertificates;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.officials.DossierHead;

/** Opens single certificates. */
@Service
@Transactional(readOnly = true)
@MayReadCertificates
public class CertificateBook {

    private final Certificates certificates;
    private final CertificateDecisions decisions;
    private final CertificateCases cases;
    private final CertificateCheck check;
    private final CertificateGuard guard;
    private final PapersOfOfficials handedIn;

    CertificateBook(
            Certificates certificates,
            CertificateDecisions decisions,
            CertificateCases cases,
            CertificateCheck check,
            CertificateGuard guard,
            PapersOfOfficials handedIn) {
        this.certificates = certificates;
        this.decisions = decisions;
        this.cases = cases;
        this.check = check;
        this.guard = guard;
        this.handedIn = handedIn;
    }

    /** Empty when there is none in the scope. */
    public Optional<CertificateDetails> find(CertificateId id) {
        return certificates.findById(id.value()).map(this::details);
    }

    /** The steps that whoever asks may take with it now; none when it is not in the scope. */
    public Set<CertificateStep> availableSteps(CertificateId id) {
        return certificates.findById(id.value()).map(guard::available).orElse(Set.of());
    }

    private CertificateDetails details(Certificate certificate) {
        DossierHead dossier = cases.find(certificate.officialId());
        boolean isOpen = certificate.status() == CertificateStatus.SUBMITTED
                || certificate.status() == CertificateStatus.RETURNED;
        return new CertificateDetails(
                certificate.id(),
                certificate.version(),
                certificate.status(),
                certificate.officialId(),
                dossier.fullName(),
                dossier.keeper(),
                certificate.enrolment(),
                certificate.paper(),
                certificate.scan(),
                handedIn.behind(certificate.id()).orElse(null),
                certificate.submittedBy(),
                certificate.submittedAt(),
                history(certificate),
                isOpen ? check.findings(certificate, dossier) : List.of(),
                isOpen ? check.effect(certificate).orElse(null) : null,
                guard.available(certificate));
    }

    private List<DecisionLine> history(Certificate certificate) {
        return decisions
                .findByCertificateIdOrderByDecidedAtAscIdAsc(certificate.id().value())
                .stream()
                .map(CertificateDecision::line)
                .toList();
    }
}
