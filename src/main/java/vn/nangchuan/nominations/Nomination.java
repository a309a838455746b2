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
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.OfOfficial;
import vn.nangchuan.scope.TwoSidedRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.training.Enrol;

/** The proposal of a unit to send one of its officials to a class. Changed only while its row is locked. */
@Entity
@Table(name = "nomination")
class Nomination extends TwoSidedRecord implements OfOfficial {

    @Id
    @GeneratedValue(generator = "nomination_seq")
    @SequenceGenerator(name = "nomination_seq", sequenceName = "nomination_seq", allocationSize = 50)
    private long id;

    @Column(name = "official_id", updatable = false)
    private long officialId;

    @Column(name = "official_name", updatable = false)
    private String officialName;

    private String post;

    @Column(name = "class_id", updatable = false)
    private long classId;

    @Column(name = "nominating_unit_id", updatable = false)
    private long nominatingUnitId;

    private @Nullable String requirement;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "waiting_no")
    private @Nullable Integer waitingNo;

    @Column(name = "enrolment_id")
    private @Nullable Long enrolmentId;

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    Nomination(Candidacy candidacy, String submittedBy, Instant submittedAt) {
        super(candidacy.candidate().keeper(), candidacy.trainingClass().hostPath());
        this.officialId = candidacy.candidate().official().value();
        this.officialName = candidacy.candidate().name();
        this.post = candidacy.candidate().mainPost().value();
        this.classId = candidacy.trainingClass().id().value();
        this.nominatingUnitId = candidacy.candidate().keeper().unit().value();
        this.requirement = candidacy.requirement();
        this.note = candidacy.note();
        this.status = NominationStep.SUBMIT.to();
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    NominationId id() {
        return new NominationId(id);
    }

    @Override
    public OfficialId official() {
        return new OfficialId(officialId);
    }

    TrainingClassId trainingClass() {
        return new TrainingClassId(classId);
    }

    NominationStatus status() {
        return status;
    }

    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    Integer waitingNo() {
        return waitingNo;
    }

    @Nullable
    EnrolmentId enrolment() {
        return enrolmentId == null ? null : new EnrolmentId(enrolmentId);
    }

    /** The seat it asks for; the nominating unit answers for the cost, wherever the official serves by now. */
    Enrol seat() {
        return new Enrol(
                trainingClass(),
                official(),
                unitPath(),
                officialName,
                new PostCode(post),
                id(),
                new UnitId(nominatingUnitId));
    }

    UnitPath path(NominationSide side) {
        return switch (side) {
            case NOMINATING_UNIT, DOSSIER -> unitPath();
            case HOST, TRAINING_CLASS -> counterPath();
        };
    }

    /** Goes to where the step leads; what the step asks for beyond the table is checked before. */
    void take(NominationStep step) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(NominationFinding.NOMINATION_STEP_NOT_POSSIBLE, status);
        }
        status = step.to();
        if (status != NominationStatus.WAITLISTED) {
            waitingNo = null;
        }
    }

    void mend(Candidacy mended, String by, Instant at) {
        post = mended.candidate().mainPost().value();
        requirement = mended.requirement();
        note = mended.note();
        submittedBy = by;
        submittedAt = at;
    }

    void waitAt(int place) {
        waitingNo = place;
    }

    void seatedAs(EnrolmentId enrolment) {
        enrolmentId = enrolment.value();
    }
}
