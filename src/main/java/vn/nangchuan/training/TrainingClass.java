package vn.nangchuan.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.OptimisticLock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.Offered;
import vn.nangchuan.scope.TenantRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A class that a unit offers to the province. Changed only while its row is locked; the two counters do not count as a
 * change of the class, so that a filling list does not disturb whoever edits it.
 */
@Offered
@Entity
@Table(name = "training_class")
class TrainingClass extends TenantRecord {

    @Id
    @GeneratedValue(generator = "training_class_seq")
    @SequenceGenerator(name = "training_class_seq", sequenceName = "training_class_seq", allocationSize = 50)
    private long id;

    @Column(name = "programme_id")
    private long programmeId;

    private String code;
    private String name;
    private String place;
    private String instructor;
    private int capacity;

    @Column(name = "waiting_places")
    private int waitingPlaces;

    @Enumerated(EnumType.STRING)
    private ClassStatus status;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @OptimisticLock(excluded = true)
    @Column(name = "seats_taken")
    private int seatsTaken;

    @OptimisticLock(excluded = true)
    private int waiting;

    @SuppressWarnings("NullAway.Init")
    protected TrainingClass() {}

    TrainingClass(UnitPath host, PlanClass plan) {
        super(host);
        this.programmeId = plan.programme().value();
        this.code = plan.code();
        this.name = VietnameseText.tidy(plan.name());
        this.place = VietnameseText.tidy(plan.place());
        this.instructor = VietnameseText.tidy(plan.instructor());
        this.capacity = plan.capacity();
        this.waitingPlaces = plan.waitingPlaces();
        this.status = ClassStatus.PLANNED;
        this.startsOn = plan.sittings().getFirst().startsOn();
        this.endsOn = plan.sittings().getLast().endsOn();
    }

    /** A class as it was run elsewhere, in whatever status it has reached. */
    static TrainingClass archived(UnitPath host, EnterClass entry) {
        TrainingClass archived = new TrainingClass(host, entry.plan());
        archived.status = entry.status();
        archived.seatsTaken = entry.enrolments().size();
        return archived;
    }

    TrainingClassId id() {
        return new TrainingClassId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    ClassStatus status() {
        return status;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    void meetOn(List<SittingDays> sittings) {
        startsOn = sittings.getFirst().startsOn();
        endsOn = sittings.getLast().endsOn();
    }

    /** Goes to where the step leads; what the step asks for beyond the table is checked before. */
    void take(ClassStep step) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_STEP_NOT_POSSIBLE, status);
        }
        status = step.to();
    }

    void takeSeat() {
        requireTakingSeats();
        if (seatsTaken >= capacity) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_FULL, capacity);
        }
        seatsTaken++;
    }

    /** Gives one seat back; from a postponed class too. */
    void freeSeat() {
        if (status != ClassStatus.POSTPONED) {
            requireTakingSeats();
        }
        seatsTaken--;
    }

    void freeAllSeats() {
        seatsTaken = 0;
        waiting = 0;
    }

    void lengthenWaitingList() {
        requireTakingSeats();
        if (waiting >= waitingPlaces) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_WAITING_LIST_FULL, waitingPlaces);
        }
        waiting++;
    }

    /** From a postponed class too, where everybody keeps the place. */
    void shortenWaitingList() {
        waiting = Math.max(0, waiting - 1);
    }

    void endWaitingList() {
        waiting = 0;
    }

    private void requireTakingSeats() {
        if (!status.takesSeats()) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_NOT_OPEN, status);
        }
    }
}
