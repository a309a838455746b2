package vn.nangchuan.nominations;

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
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.OfOfficial;
import vn.nangchuan.scope.TwoSidedRecord;

/** A step that a nomination took: who, when by the business clock, from where to where, why. Never changed. */
@Entity
@Immutable
@Table(name = "nomination_decision")
class NominationDecision extends TwoSidedRecord implements OfOfficial {

    @Id
    @GeneratedValue(generator = "nomination_decision_seq")
    @SequenceGenerator(name = "nomination_decision_seq", sequenceName = "nomination_decision_seq", allocationSize = 50)
    private long id;

    @Column(name = "nomination_id")
    private long nominationId;

    @Column(name = "official_id")
    private long officialId;

    @Enumerated(EnumType.STRING)
    private NominationStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable NominationStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private NominationStatus to;

    private @Nullable String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "idempotency_key")
    private String key;

    @SuppressWarnings("NullAway.Init")
    protected NominationDecision() {}

    NominationDecision(
            Nomination nomination,
            NominationStep step,
            @Nullable NominationStatus from,
            @Nullable String reason,
            Instant decidedAt,
            UUID key) {
        super(nomination.unitPath(), nomination.counterPath());
        this.nominationId = nomination.id().value();
        this.officialId = nomination.official().value();
        this.step = step;
        this.from = from;
        this.to = step.to();
        this.reason = reason;
        this.decidedAt = decidedAt;
        this.key = key.toString();
    }

    @Override
    public OfficialId official() {
        return new OfficialId(officialId);
    }

    NominationId nomination() {
        return new NominationId(nominationId);
    }

    NominationStep step() {
        return step;
    }
}
