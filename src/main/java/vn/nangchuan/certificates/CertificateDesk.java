package vn.nangchuan.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.certificates.CertificateCases.Case;
import vn.nangchuan.certificates.CertificatePermissions.MaySubmitCertificates;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;

/**
 * The commune's side: hands certificates in, corrects what was returned, withdraws. Its transactions read what others
 * have committed meanwhile, because a number may just have been claimed by a unit that is out of sight.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RetriedAfterLostRace
@MaySubmitCertificates
public class CertificateDesk {

    private final CertificateCases cases;
    private final CertificateCheck check;
    private final PaperNumbers numbers;
    private final CertificateSteps steps;
    private final FileStore files;
    private final PapersOfOfficials handedIn;

    CertificateDesk(
            CertificateCases cases,
            CertificateCheck check,
            PaperNumbers numbers,
            CertificateSteps steps,
            FileStore files,
            PapersOfOfficials handedIn) {
        this.cases = cases;
        this.check = check;
        this.numbers = numbers;
        this.steps = steps;
        this.files = files;
        this.handedIn = handedIn;
    }

    /** What speaks against a paper before it is handed in; whether its number is free is only told then. */
    @Transactional(readOnly = true)
    public List<Finding> check(OfficialId official, @Nullable EnrolmentId enrolment, PaperEntry paper) {
        return check.findings(cases.find(official), enrolment, paper, null);
    }

    /**
     * Hands a certificate in. The same key again gives the certificate that it made.
     *
     * @throws BusinessRuleViolation with all findings when at least one is an error; warnings do not stop it
     */
    @JudgedInside("its row was judged when it was stored")
    public CertificateId submit(SubmitCertificate order) {
        DossierHead dossier = cases.lock(order.official());
        Optional<CertificateDecision> done = steps.done(order.key(), CertificateStep.SUBMIT);
        if (done.isPresent()) {
            return done.get().certificate();
        }
        List<Finding> findings = new ArrayList<>(check.findings(dossier, order.enrolment(), order.paper(), null));
        Optional<FileId> scan = keep(order.scan(), dossier, findings);
        Certificate certificate = begin(dossier, order.enrolment(), order.paper(), findings);
        steps.submit(certificate, order.paper(), scan.orElseThrow(), order.key());
        return certificate.id();
    }

    /**
     * Hands a certificate in of a paper that its holder brought, with the scan that is in the dossier already. One paper
     * becomes one certificate; the same key again gives the certificate that it made.
     *
     * @throws BusinessRuleViolation as {@link #submit}, or when the paper does not wait any more
     */
    @JudgedInside("its row was judged when it was stored")
    public CertificateId submitHandedIn(SubmitHandedIn order) {
        DossierHead dossier = cases.lock(handedIn.officialOf(order.handedIn()));
        Optional<CertificateDecision> done = steps.done(order.key(), CertificateStep.SUBMIT);
        if (done.isPresent()) {
            return done.get().certificate();
        }
        FileId scan = handedIn.scanOfWaiting(order.handedIn());
        List<Finding> findings = new ArrayList<>(check.findings(dossier, order.enrolment(), order.paper(), null));
        Certificate certificate = begin(dossier, order.enrolment(), order.paper(), findings);
        steps.submit(certificate, order.paper(), scan, order.key());
        handedIn.use(order.handedIn(), certificate.id(), order.key());
        return certificate.id();
    }

    private Certificate begin(
            DossierHead dossier, @Nullable EnrolmentId enrolment, PaperEntry paper, List<Finding> findings) {
        Certificate certificate = cases.begin(dossier, enrolment);
        findings.addAll(numbers.claim(certificate.id(), dossier.official(), paper));
        BusinessRuleViolation.throwIfAny(findings);
        return certificate;
    }

    /**
     * Hands a returned certificate in again, corrected. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation as {@link #submit}, or when it was changed since it was seen
     */
    public void resubmit(ResubmitCertificate order) {
        Case open = cases.lock(order.id());
        if (steps.isDone(order.key(), CertificateStep.RESUBMIT, order.id())) {
            return;
        }
        open.requireVersion(order.versionSeen());
        Certificate certificate = open.certificate();
        List<Finding> findings = new ArrayList<>(
                check.findings(open.dossier(), certificate.enrolment(), order.paper(), certificate.id()));
        FileId scan = order.scan() == null
                ? certificate.scan()
                : keep(order.scan(), open.dossier(), findings).orElse(certificate.scan());
        findings.addAll(numbers.claimAnew(certificate, order.paper()));
        BusinessRuleViolation.throwIfAny(findings);
        steps.submit(certificate, order.paper(), scan, order.key());
    }

    private Optional<FileId> keep(CheckedFile scan, DossierHead dossier, List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError)
                ? Optional.empty()
                : Optional.of(files.keep(scan, dossier.official(), dossier.keeper()));
    }

    /**
     * Gives a certificate up. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when it was decided on, or changed, since it was seen
     */
    public void withdraw(DecideCertificate order) {
        if (order.step() != CertificateStep.WITHDRAW) {
            throw new IllegalArgumentException("Not a withdrawal: " + order.step());
        }
        Case open = cases.lock(order.id());
        if (steps.isDone(order.key(), order.step(), order.id())) {
            return;
        }
        open.requireVersion(order.versionSeen());
        steps.take(open.certificate(), order);
        numbers.release(order.id());
    }
}
