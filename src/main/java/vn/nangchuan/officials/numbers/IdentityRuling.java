package vn.nangchuan.officials.numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.nangchuan.scope.PersonOwnedRecord;

/** What was decided about a number in one dossier; written once. */
@Entity
@Immutable
@Table(name = "identity_ruling")
class IdentityRuling extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "identity_ruling_seq")
    @SequenceGenerator(name = "identity_ruling_seq", sequenceName = "identity_ruling_seq", allocationSize = 50)
    private long id;

    private byte[] hash;
    private String last4;

    @Enumerated(EnumType.STRING)
    private RulingOutcome outcome;

    private String reason;
    private String decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_in")
    private long decidedIn;

    @Column(name = "case_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID caseKey;

    @SuppressWarnings("NullAway.Init")
    protected IdentityRuling() {}

    IdentityRuling(
            NumberHolder holder,
            NumberCase about,
            RulingOutcome outcome,
            DecideNumber order,
            String decider,
            Instant now) {
        super(holder.official(), holder.keeper());
        this.hash = HexFormat.of().parseHex(about.number());
        this.last4 = about.last4();
        this.outcome = outcome;
        this.reason = order.reason().strip();
        this.decider = decider;
        this.decidedAt = now;
        this.decidedIn = holder.keeper().unit().value();
        this.caseKey = order.key();
    }
}
