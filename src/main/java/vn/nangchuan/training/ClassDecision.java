package vn.nangchuan.training;

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

/** A step that a class took: who, when by the business clock, from where to where, why. Never changed. */
@Entity
@Immutable
@Table(name = "class_step")
class ClassDecision extends ClassChild {

    @Id
    @GeneratedValue(generator = "class_step_seq")
    @SequenceGenerator(name = "class_step_seq", sequenceName = "class_step_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private ClassStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable ClassStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ClassStatus to;

    private @Nullable String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "idempotency_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID key;

    @SuppressWarnings("NullAway.Init")
    protected ClassDecision() {}

    ClassDecision(
            TrainingClass parent,
            ClassStep step,
            @Nullable ClassStatus from,
            @Nullable String reason,
            Instant decidedAt,
            @Nullable UUID key) {
        super(parent);
        this.step = step;
        this.from = from;
        this.to = step.to();
        this.reason = reason;
        this.decidedAt = decidedAt;
        this.key = key;
    }
}
