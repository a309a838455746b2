package vn.nangchuan.standings.law;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.StoredRecord;

/** One version of a rule set in a province; decided once, and then never changed. */
@Entity
@Table(name = "rule_set_version")
class StoredVersion extends StoredRecord {

    @Id
    @GeneratedValue(generator = "rule_set_version_seq")
    @SequenceGenerator(name = "rule_set_version_seq", sequenceName = "rule_set_version_seq", allocationSize = 50)
    private long id;

    @Column(name = "rule_set", updatable = false)
    private String ruleSet;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String digest;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStep.PREPARE.to();

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
    protected StoredVersion() {}

    StoredVersion(UnitId province, String ruleSet, int number, String digest, LawAct act) {
        super(province.value());
        this.ruleSet = ruleSet;
        this.number = number;
        this.digest = digest;
        this.draftedBy = act.actor();
        this.draftedAt = act.at();
        this.draftKey = act.key();
    }

    /**
     * Takes a step other than the first.
     *
     * @throws BusinessRuleViolation when it was decided before, or whoever drafted it takes a step that is another's
     */
    void take(VersionStep step, LawAct act) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(LawFinding.VERSION_DECIDED);
        }
        if (isAnothersStep(step, act.actor())) {
            throw new BusinessRuleViolation(LawFinding.VERSION_OWN_DRAFT);
        }
        status = step.to();
        decidedBy = act.actor();
        decidedAt = act.at();
        decisionKey = act.key();
        reason = act.reason();
    }

    /** Whether somebody else has to take the step, because that actor has drafted it. */
    boolean isAnothersStep(VersionStep step, String actor) {
        return step.needsAnotherPerson() && actor.equals(draftedBy);
    }

    boolean isDecidedBy(UUID key) {
        return key.equals(decisionKey);
    }

    long id() {
        return id;
    }

    String ruleSet() {
        return ruleSet;
    }

    int number() {
        return number;
    }

    String digest() {
        return digest;
    }

    VersionStatus status() {
        return status;
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
