package vn.nangchuan.officials.waivers;

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
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.scope.PersonOwnedRecord;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** A waiver or reduction that was asked for; decided once, and then only ever revoked. */
@Entity
@Table(name = "waiver")
class Waiver extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "waiver_seq")
    @SequenceGenerator(name = "waiver_seq", sequenceName = "waiver_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String requirement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Criterion criterion;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_level", updatable = false)
    private @Nullable Level askedLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "reduced_to", updatable = false)
    private @Nullable Level reducedTo;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private @Nullable LocalDate validTo;

    @Column(updatable = false)
    private String basis;

    @Enumerated(EnumType.STRING)
    private WaiverStatus status = WaiverStep.REQUEST.to();

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(updatable = false)
    private String requester;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "request_key", updatable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID requestKey;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    private @Nullable String decider;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decisionKey;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    private @Nullable String revoker;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revocation_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID revocationKey;

    @Column(name = "revocation_reason")
    private @Nullable String revocationReason;

    @Column(name = "revoked_from")
    private @Nullable LocalDate revokedFrom;

    /** Of which requirement it is the one that waits; null once it is decided. */
    @Column(name = "open_requirement")
    private @Nullable String openRequirement;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    Waiver(DossierHead dossier, WaiverChoice choice, RequestWaiver order, String basis, WaiverAct act) {
        super(dossier.official(), dossier.keeper());
        this.requirement = choice.requirement().id();
        this.criterion = choice.requirement().criterion();
        this.askedLevel = choice.requirement().highestAsked().orElse(null);
        this.reducedTo = order.reducedTo();
        this.validFrom = order.from();
        this.validTo = order.to();
        this.basis = basis;
        this.requestedBy = act.actor();
        this.requester = act.name();
        this.requestedAt = act.at();
        this.requestKey = act.key();
        this.openRequirement = requirement;
    }

    /**
     * Takes a step other than the first and the last.
     *
     * @throws BusinessRuleViolation when it was decided before
     */
    void decide(WaiverStep step, WaiverAct act) {
        requirePossible(step);
        status = step.to();
        openRequirement = null;
        decidedBy = act.actor();
        decider = act.name();
        decidedAt = act.at();
        decisionKey = act.key();
        decisionReason = act.reason();
    }

    /**
     * Ends it before a day; before its first day it has never held.
     *
     * @throws BusinessRuleViolation when it is not approved
     */
    void revoke(LocalDate from, WaiverAct act) {
        requirePossible(WaiverStep.REVOKE);
        status = WaiverStep.REVOKE.to();
        revokedBy = act.actor();
        revoker = act.name();
        revokedAt = act.at();
        revocationKey = act.key();
        revocationReason = Objects.requireNonNull(act.reason(), "what is revoked is revoked for a reason");
        revokedFrom = from;
    }

    private void requirePossible(WaiverStep step) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(WaiverFinding.WAIVER_DECIDED);
        }
    }

    /** Whether that key has taken its step already. */
    boolean isDoneBy(UUID key) {
        return key.equals(decisionKey) || key.equals(revocationKey);
    }

    /** Whether it holds on some of these days and asks for no more than that level; null: for nothing. */
    boolean makesNeedless(LocalDate from, @Nullable LocalDate to, @Nullable Level level) {
        return status == WaiverStatus.APPROVED
                && (validTo == null || validTo.isAfter(from))
                && (to == null || validFrom.isBefore(to))
                && (reducedTo == null || (level != null && level.atLeast(reducedTo)));
    }

    WaiverId id() {
        return new WaiverId(id);
    }

    String requirement() {
        return requirement;
    }

    Criterion criterion() {
        return criterion;
    }

    @Nullable
    Level reducedTo() {
        return reducedTo;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    @Nullable
    LocalDate revokedFrom() {
        return revokedFrom;
    }

    String basis() {
        return basis;
    }

    WaiverStatus status() {
        return status;
    }

    /** Why the last step was taken; null for none. */
    @Nullable
    String lastReason() {
        return revocationReason == null ? decisionReason : revocationReason;
    }

    String requestedBy() {
        return requestedBy;
    }
}
