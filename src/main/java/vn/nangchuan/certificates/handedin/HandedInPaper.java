package vn.nangchuan.certificates.handedin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.scope.PersonOwnedRecord;

/** A paper that an official handed in for their commune to submit. What they said of it never changes. */
@Entity
@Table(name = "handed_in_paper")
class HandedInPaper extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "handed_in_paper_seq")
    @SequenceGenerator(name = "handed_in_paper_seq", sequenceName = "handed_in_paper_seq", allocationSize = 50)
    private long id;

    @Column(name = "enrolment_id", updatable = false)
    private @Nullable Long enrolmentId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private @Nullable String number;

    @Column(name = "issued_on", updatable = false)
    private @Nullable LocalDate issuedOn;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    @Enumerated(EnumType.STRING)
    private HandedInStatus status;

    @Column(name = "handed_in_by", updatable = false)
    private String handedInBy;

    @Column(name = "handed_in_at", updatable = false)
    private Instant handedInAt;

    @Column(name = "idempotency_key", updatable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID key;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID closingKey;

    private @Nullable String reason;

    @Column(name = "certificate_id")
    private @Nullable Long certificateId;

    @SuppressWarnings("NullAway.Init")
    protected HandedInPaper() {}

    /** Who does something with it, when, and under which key. */
    record Act(String actor, Instant at, UUID key) {}

    HandedInPaper(DossierHead dossier, HandIn order, String title, FileId scan, Act act) {
        super(dossier.official(), dossier.keeper());
        this.enrolmentId = order.enrolment() == null ? null : order.enrolment().value();
        this.title = title;
        this.number = order.number();
        this.issuedOn = order.issuedOn();
        this.note = order.note();
        this.fileId = scan.value();
        this.status = HandedInStep.HAND_IN.to();
        this.handedInBy = act.actor();
        this.handedInAt = act.at();
        this.key = act.key();
    }

    /** Takes it back. */
    void withdraw(Act act) {
        close(HandedInStep.WITHDRAW, act);
    }

    void decline(String why, Act act) {
        close(HandedInStep.DECLINE, act);
        reason = why;
    }

    void becomeCertificate(CertificateId certificate, Act act) {
        close(HandedInStep.USE, act);
        certificateId = certificate.value();
    }

    private void close(HandedInStep step, Act act) {
        requireOpenFor(step);
        status = step.to();
        closedBy = act.actor();
        closedAt = act.at();
        closingKey = act.key();
    }

    /** @throws BusinessRuleViolation when the step cannot be taken any more, saying what came before it */
    void requireOpenFor(HandedInStep step) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(HandedInFinding.of(status));
        }
    }

    /** Whether the same act has brought it there already. */
    boolean wasClosedBy(HandedInStep step, UUID otherKey) {
        return status == step.to() && otherKey.equals(closingKey);
    }

    HandedInPaperId id() {
        return new HandedInPaperId(id);
    }

    FileId scan() {
        return new FileId(fileId);
    }

    HandedInStatus status() {
        return status;
    }
}
