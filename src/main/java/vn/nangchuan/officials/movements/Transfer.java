package vn.nangchuan.officials.movements;

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
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.scope.OfOfficial;
import vn.nangchuan.scope.TwoSidedRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostCode;

/** The case of an official who is to go from one unit to another. Changed only while its row is locked. */
@Entity
@Table(name = "transfer")
class Transfer extends TwoSidedRecord implements OfOfficial {

    @Id
    @GeneratedValue(generator = "transfer_seq")
    @SequenceGenerator(name = "transfer_seq", sequenceName = "transfer_seq", allocationSize = 50)
    private long id;

    @Column(name = "official_id", updatable = false)
    private long officialId;

    @Column(name = "official_name", updatable = false)
    private String officialName;

    @Column(updatable = false)
    private String post;

    @Column(name = "held_until", updatable = false)
    private @Nullable LocalDate heldUntil;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MovementKind kind;

    @Column(name = "new_post", updatable = false)
    private String newPost;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private TransferStatus status = TransferStep.PROPOSE.to();

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(updatable = false)
    private String proposer;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "proposal_key", updatable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID proposalKey;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    private @Nullable String confirmer;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmation_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID confirmationKey;

    @Column(name = "confirmation_reason")
    private @Nullable String confirmationReason;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    private @Nullable String closer;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID closingKey;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    private @Nullable String issuer;
    private @Nullable String signer;

    /** Whose open case it is; null once it is closed. */
    @Column(name = "open_official")
    private @Nullable Long openOfficial;

    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    /**
     * What the other side is told of the dossier.
     *
     * @param post the main one, or the last where none is held any more
     * @param heldUntil the first day without any; null where one is held
     */
    record Told(
            String name,
            PostCode post,
            @Nullable LocalDate heldUntil,
            @Nullable Outcome outcome) {

        /** @param held at least one */
        static Told of(String name, List<HeldPosting> held, LocalDate today, @Nullable Outcome outcome) {
            return held.stream()
                    .filter(posting -> posting.isHeldOn(today))
                    .findFirst()
                    .map(main -> new Told(name, main.post(), null, outcome))
                    .orElseGet(() -> former(name, held, outcome));
        }

        /** What begins later is held then; of what has ended the last counts. */
        private static Told former(String name, List<HeldPosting> held, @Nullable Outcome outcome) {
            HeldPosting last = held.stream()
                    .max(Comparator.comparing(HeldPosting::to, Comparator.nullsLast(Comparator.naturalOrder())))
                    .orElseThrow();
            return new Told(name, last.post(), last.to(), outcome);
        }
    }

    Transfer(
            DossierHead dossier, UnitPath receiving, Told told, ProposeTransfer order, String reason, MovementAct act) {
        super(dossier.keeper(), receiving);
        this.officialId = dossier.official().value();
        this.openOfficial = officialId;
        this.officialName = told.name();
        this.post = told.post().value();
        this.heldUntil = told.heldUntil();
        this.outcome = told.outcome();
        this.kind = order.kind();
        this.newPost = order.post().value();
        this.startsOn = order.day();
        this.reason = reason;
        this.proposedBy = act.actor();
        this.proposer = act.name();
        this.proposedAt = act.at();
        this.proposalKey = act.key();
    }

    /** @throws BusinessRuleViolation when the status does not allow it */
    void take(TransferStep step, MovementAct act) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(MovementFinding.TRANSFER_DECIDED);
        }
        status = step.to();
        switch (status) {
            case PROPOSED -> {
                confirm(null, null, null, null);
                confirmationKey = act.key();
            }
            case CONFIRMED -> {
                confirm(act.actor(), act.name(), act.at(), act.reason());
                confirmationKey = act.key();
            }
            case ORDERED, REFUSED, WITHDRAWN -> close(act);
        }
    }

    private void confirm(@Nullable String actor, @Nullable String name, @Nullable Instant at, @Nullable String why) {
        confirmedBy = actor;
        confirmer = name;
        confirmedAt = at;
        confirmationReason = why;
    }

    private void close(MovementAct act) {
        openOfficial = null;
        closedBy = act.actor();
        closer = act.name();
        closedAt = act.at();
        closingKey = act.key();
        closingReason = act.reason();
    }

    /** Keeps the decision that orders it. */
    void ordered(LocalDate day, MovementPaper paper) {
        startsOn = day;
        decisionNumber = paper.number();
        decidedOn = paper.decidedOn();
        issuer = paper.issuer();
        signer = paper.signer();
    }

    boolean isDoneBy(UUID key) {
        return key.equals(confirmationKey) || key.equals(closingKey);
    }

    TransferId id() {
        return new TransferId(id);
    }

    @Override
    public OfficialId official() {
        return new OfficialId(officialId);
    }

    MovementKind kind() {
        return kind;
    }

    PostCode post() {
        return new PostCode(post);
    }

    PostCode newPost() {
        return new PostCode(newPost);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    TransferStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    @Nullable
    String confirmedBy() {
        return confirmedBy;
    }

    @Nullable
    String decisionNumber() {
        return decisionNumber;
    }
}
