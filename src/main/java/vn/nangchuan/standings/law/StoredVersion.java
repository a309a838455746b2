package vn.nangchuan.standings.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.UnitId;

/** One version of a rule set in a province; decided once, and then never changed. */
@Entity
@Table(name = "rule_set_version")
class StoredVersion extends DraftedRecord {

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

    @SuppressWarnings("NullAway.Init")
    protected StoredVersion() {}

    StoredVersion(UnitId province, String ruleSet, int number, String digest, LawAct act) {
        super(province, act);
        this.ruleSet = ruleSet;
        this.number = number;
        this.digest = digest;
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
        noteDecision(act);
    }

    /** Whether somebody else has to take the step, because that actor has drafted it. */
    boolean isAnothersStep(VersionStep step, String actor) {
        return step.needsAnotherPerson() && actor.equals(draftedBy());
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
}
