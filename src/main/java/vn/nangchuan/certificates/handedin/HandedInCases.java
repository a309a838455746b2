package vn.nangchuan.certificates.handedin;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.certificates.PapersOfOfficials;
import vn.nangchuan.certificates.handedin.HandedInPaper.Act;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.scope.Scopes;

/**
 * Takes papers of officials in hand, one transaction each: the dossier is locked before the paper is read, so that who
 * comes second waits, and then reads what the first has done.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandedInCases implements PapersOfOfficials {

    private final HandedInPapers papers;
    private final DossierRecords dossiers;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final AuditTrail trail;

    HandedInCases(
            HandedInPapers papers, DossierRecords dossiers, Scopes scopes, BusinessClock clock, AuditTrail trail) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.clock = clock;
        this.trail = trail;
    }

    @Override
    public OfficialId officialOf(HandedInPaperId paper) {
        return papers.findOfficialById(paper.value())
                .map(OfficialId::new)
                .orElseThrow(() -> new BusinessRuleViolation(HandedInFinding.HANDED_IN_UNKNOWN));
    }

    @Override
    public FileId scanOfWaiting(HandedInPaperId id) {
        HandedInPaper paper = find(id);
        paper.requireOpenFor(HandedInStep.USE);
        return paper.scan();
    }

    @Override
    public void use(HandedInPaperId id, CertificateId certificate, UUID key) {
        HandedInPaper paper = find(id);
        HandedInStatus before = paper.status();
        paper.becomeCertificate(certificate, act(key));
        record(paper, HandedInStep.USE, before, null);
    }

    @Override
    public Optional<HandedInPaperId> behind(CertificateId certificate) {
        return papers.findIdByCertificate(certificate.value()).map(HandedInPaperId::new);
    }

    /** @throws BusinessRuleViolation when there is no such dossier in the scope */
    DossierHead lock(OfficialId official) {
        return dossiers.lock(official).orElseThrow(() -> new BusinessRuleViolation(HandedInFinding.HANDED_IN_UNKNOWN));
    }

    /** @throws BusinessRuleViolation when there is no such paper in the scope */
    HandedInPaper lock(HandedInPaperId id) {
        lock(officialOf(id));
        return find(id);
    }

    private HandedInPaper find(HandedInPaperId id) {
        return papers.findById(id.value())
                .orElseThrow(() -> new BusinessRuleViolation(HandedInFinding.HANDED_IN_UNKNOWN));
    }

    Act act(UUID key) {
        return new Act(scopes.require().actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), key);
    }

    /** Stores what the step made of the paper, and writes its line. */
    void record(HandedInPaper paper, HandedInStep step, @Nullable HandedInStatus before, @Nullable String reason) {
        HandedInPaper stored = papers.save(paper);
        papers.flush();
        trail.record(AuditEntry.of(
                        "certificates:" + step,
                        new AuditSubject(HandedInInAudit.TYPE, stored.id().value()))
                .concerning(stored.officialId())
                .in(stored.unitPath())
                .change("status", before, stored.status())
                .because(reason));
    }
}
