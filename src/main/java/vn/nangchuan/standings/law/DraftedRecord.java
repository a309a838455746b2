package vn.nangchuan.standings.law;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.StoredRecord;

/** What one person drafts for the province, and another decides on. */
@MappedSuperclass
abstract class DraftedRecord extends StoredRecord {

    @Column(name = "drafted_by", updatable = false)
    private String draftedBy;

    @Column(name = "drafted_at", updatable = false)
    private Instant draftedAt;

    @Column(name = "draft_key", updatable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID draftKey;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decisionKey;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected DraftedRecord() {}

    DraftedRecord(UnitId province, LawAct act) {
        super(province.value());
        this.draftedBy = act.actor();
        this.draftedAt = act.at();
        this.draftKey = act.key();
    }

    void noteDecision(LawAct act) {
        decidedBy = act.actor();
        decidedAt = act.at();
        decisionKey = act.key();
        reason = act.reason();
    }

    /** Gives the reason of what came after the decision. */
    void because(@Nullable String why) {
        reason = why;
    }

    boolean isDecidedBy(UUID key) {
        return key.equals(decisionKey);
    }

    String draftedBy() {
        return draftedBy;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
