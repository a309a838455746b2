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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.Validity;

/** A value that the province sets; decided once, and then never changed. */
@Entity
@Table(name = "provincial_parameter")
class StoredParameter extends DraftedRecord {

    @Id
    @GeneratedValue(generator = "provincial_parameter_seq")
    @SequenceGenerator(
            name = "provincial_parameter_seq",
            sequenceName = "provincial_parameter_seq",
            allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String name;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private @Nullable LocalDate validTo;

    @Column(updatable = false)
    private String decision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Level level;

    @Column(name = "oldest_men", updatable = false)
    private @Nullable Integer oldestMen;

    @Column(name = "oldest_women", updatable = false)
    private @Nullable Integer oldestWomen;

    @Column(updatable = false)
    private @Nullable Boolean asked;

    @Enumerated(EnumType.STRING)
    private ParameterStatus status = ParameterStep.PREPARE.to();

    @Column(name = "annulled_by")
    private @Nullable String annulledBy;

    @Column(name = "annulled_at")
    private @Nullable Instant annulledAt;

    @Column(name = "annulment_key")
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID annulmentKey;

    /** Of which day it is the one that is drafted or published; null once it is discarded or annulled. */
    @Column(name = "taken_from")
    private @Nullable LocalDate takenFrom;

    @SuppressWarnings("NullAway.Init")
    protected StoredParameter() {}

    StoredParameter(UnitId province, ProvincialParameter parameter, LawAct act) {
        super(province, act);
        this.name = parameter.name();
        this.validFrom = parameter.validity().from();
        this.validTo = parameter.validity().to();
        this.decision = parameter.decision();
        switch (parameter.value()) {
            case ProvincialParameter.OfLevel(Level least) -> this.level = least;
            case ProvincialParameter.OfAge(int men, int women) -> {
                this.oldestMen = men;
                this.oldestWomen = women;
            }
            case ProvincialParameter.Asked(boolean isAsked) -> this.asked = isAsked;
        }
        this.takenFrom = validFrom;
    }

    /**
     * Takes a step other than the first.
     *
     * @throws BusinessRuleViolation when it was decided before, or whoever drafted it takes a step that is another's
     */
    void take(ParameterStep step, LawAct act) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(LawFinding.PARAMETER_DECIDED);
        }
        if (isAnothersStep(step, act.actor())) {
            throw new BusinessRuleViolation(
                    step == ParameterStep.ANNUL
                            ? LawFinding.PARAMETER_OWN_PUBLICATION
                            : LawFinding.PARAMETER_OWN_DRAFT);
        }
        status = step.to();
        takenFrom = status == ParameterStatus.PUBLISHED ? takenFrom : null;
        if (step == ParameterStep.ANNUL) {
            because(act.reason());
            annulledBy = act.actor();
            annulledAt = act.at();
            annulmentKey = act.key();
        } else {
            noteDecision(act);
        }
    }

    /** Whether somebody else has to take the step, because that actor has drafted or published it. */
    boolean isAnothersStep(ParameterStep step, String actor) {
        return switch (step.otherThan()) {
            case NOBODY -> false;
            case DRAFTER -> actor.equals(draftedBy());
            case PUBLISHER -> actor.equals(decidedBy());
        };
    }

    @Override
    boolean isDecidedBy(UUID key) {
        return super.isDecidedBy(key) || key.equals(annulmentKey);
    }

    ProvincialParameter parameter() {
        return new ProvincialParameter(name, new Validity(validFrom, validTo), decision, value());
    }

    private ProvincialParameter.Value value() {
        if (level != null) {
            return new ProvincialParameter.OfLevel(level);
        }
        return asked == null
                ? new ProvincialParameter.OfAge(Objects.requireNonNull(oldestMen), Objects.requireNonNull(oldestWomen))
                : new ProvincialParameter.Asked(asked);
    }

    long id() {
        return id;
    }

    ParameterStatus status() {
        return status;
    }

    @Nullable
    String annulledBy() {
        return annulledBy;
    }

    @Nullable
    Instant annulledAt() {
        return annulledAt;
    }
}
