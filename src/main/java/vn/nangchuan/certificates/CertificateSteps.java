package vn.nangchuan.certificates;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.scope.Scopes;

/** Takes steps: guards them, changes the certificate, records the decision, announces it. */
@Component
class CertificateSteps {

    private final CertificateGuard guard;
    private final Certificates certificates;
    private final CertificateDecisions decisions;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;

    CertificateSteps(
            CertificateGuard guard,
            Certificates certificates,
            CertificateDecisions decisions,
            Scopes scopes,
            BusinessClock clock,
            ApplicationEventPublisher events,
            AuditTrail trail) {
        this.guard = guard;
        this.certificates = certificates;
        this.decisions = decisions;
        this.scopes = scopes;
        this.clock = clock;
        this.events = events;
        this.trail = trail;
    }

    /**
     * The decision that the key has made already.
     *
     * @throws IllegalArgumentException when the key belongs to another step
     */
    Optional<CertificateDecision> done(UUID key, CertificateStep step) {
        Optional<CertificateDecision> decision = decisions.findByKey(key);
        if (decision.isPresent() && decision.get().step() != step) {
            throw new IllegalArgumentException(
                    "The key was used for " + decision.get().step());
        }
        return decision;
    }

    /**
     * Whether the key has taken this step with the certificate already.
     *
     * @throws IllegalArgumentException when the key belongs to another act
     */
    boolean isDone(UUID key, CertificateStep step, CertificateId certificate) {
        Optional<CertificateDecision> decision = done(key, step);
        if (decision.isPresent() && !decision.get().certificate().equals(certificate)) {
            throw new IllegalArgumentException("The key was used for another certificate");
        }
        return decision.isPresent();
    }

    void submit(Certificate certificate, PaperEntry paper, FileId scan, UUID key) {
        record(certificate, certificate.submit(paper, scan, act(null, key)));
    }

    void take(Certificate certificate, DecideCertificate order) {
        String reason = tidyReason(order.reason());
        guard.require(certificate, order.step(), reason);
        record(certificate, certificate.take(order.step(), act(reason, order.key())));
    }

    private void record(Certificate certificate, CertificateDecision decision) {
        certificates.save(certificate);
        certificates.flush();
        decisions.save(decision);
        decisions.flush();
        trail.record(entry(certificate, decision));
        events.publishEvent(new CertificateDecided(
                certificate.unitPath(),
                certificate.id(),
                certificate.officialId(),
                certificate.enrolment(),
                decision.step(),
                certificate.status()));
    }

    private static AuditEntry entry(Certificate certificate, CertificateDecision decision) {
        DecisionLine line = decision.line();
        return AuditEntry.of(
                        "certificates:" + line.step(),
                        new AuditSubject(
                                CertificateInAudit.TYPE, certificate.id().value()))
                .concerning(certificate.officialId())
                .in(certificate.unitPath())
                .change("status", line.from(), line.to())
                .because(line.reason());
    }

    private Act act(@Nullable String reason, UUID key) {
        return new Act(scopes.require().actor(), clock.instant().truncatedTo(ChronoUnit.MICROS), reason, key);
    }

    private static @Nullable String tidyReason(@Nullable String reason) {
        return reason == null || reason.isBlank()
                ? null
                : Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
    }
}
