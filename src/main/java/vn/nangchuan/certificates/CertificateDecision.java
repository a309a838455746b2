package vn.nangchuan.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.scope.PersonOwnedRecord;

/** A step that was taken with a certificate. Never changed. */
@Entity
@Immutable
@Table(name = "certificate_decision")
class CertificateDecision extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "certificate_decision_seq")
    @SequenceGenerator(
            name = "certificate_decision_seq",
            sequenceName = "certificate_decision_seq",
            allocationSize = 50)
    private long id;

    @Column(name = "certificate_id")
    private long certificateId;

    @Enumerated(EnumType.STRING)
    private CertificateStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable CertificateStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CertificateStatus to;

    private @Nullable String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "idempotency_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID key;

    @SuppressWarnings("NullAway.Init")
    protected CertificateDecision() {}

    CertificateDecision(Certificate certificate, @Nullable CertificateStatus from, CertificateStep step, Act act) {
        super(certificate.officialId(), certificate.unitPath());
        this.certificateId = certificate.id().value();
        this.from = from;
        this.step = step;
        this.to = step.to();
        this.reason = act.reason();
        this.decidedBy = act.actor();
        this.decidedAt = act.at();
        this.key = act.key();
    }

    CertificateId certificate() {
        return new CertificateId(certificateId);
    }

    CertificateStep step() {
        return step;
    }

    String decidedBy() {
        return decidedBy;
    }

    DecisionLine line() {
        return new DecisionLine(step, from, to, reason, decidedBy, decidedAt);
    }
}
