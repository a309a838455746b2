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
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.OfOfficial;
import vn.nangchuan.scope.TwoSidedRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.PostCode;

/** The place of an official in a class; follows the official's file, and is run by the class's host. */
@Entity
@Table(name = "enrolment")
class Enrolment extends TwoSidedRecord implements OfOfficial {

    @Id
    @GeneratedValue(generator = "enrolment_seq")
    @SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
    private long id;

    @Column(name = "official_id", updatable = false)
    private long officialId;

    @Column(name = "official_name", updatable = false)
    private String officialName;

    @Column(name = "name_sort", updatable = false)
    private byte[] nameSort;

    @Column(updatable = false)
    private @Nullable String post;

    @Column(name = "birth_date", updatable = false)
    private @Nullable LocalDate birthDate;

    @Column(name = "class_id", updatable = false)
    private long classId;

    @Column(name = "nomination_id", updatable = false)
    private @Nullable Long nominationId;

    @Column(name = "funding_unit_id", updatable = false)
    private long fundingUnitId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column(name = "result_on")
    private @Nullable LocalDate resultOn;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    private Enrolment(TrainingClass trainingClass, OfficialId official, UnitPath keeper, String name, UnitId payer) {
        super(keeper, trainingClass.unitPath());
        this.classId = trainingClass.id().value();
        this.officialId = official.value();
        this.officialName = name;
        this.nameSort = VietnameseText.personSortKey(name);
        this.fundingUnitId = payer.value();
        this.status = EnrolmentStatus.ENROLLED;
    }

    static Enrolment of(TrainingClass trainingClass, Enrol seat) {
        Enrolment enrolment =
                new Enrolment(trainingClass, seat.official(), seat.keeper(), seat.officialName(), seat.fundingUnit());
        enrolment.nominationId = seat.nomination().value();
        enrolment.post = seat.post().value();
        return enrolment;
    }

    /** As it was in a class run elsewhere, with the result it had. */
    static Enrolment archived(TrainingClass trainingClass, EnterClass.Seat seat, DossierExtract official) {
        UnitPath keeper = official.keeper();
        Enrolment enrolment = new Enrolment(trainingClass, seat.official(), keeper, official.name(), keeper.unit());
        enrolment.post =
                official.postOn(trainingClass.startsOn()).map(PostCode::value).orElse(null);
        enrolment.birthDate = official.birthDate();
        enrolment.status = seat.status();
        enrolment.resultOn = seat.resultOn();
        return enrolment;
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    @Override
    public OfficialId official() {
        return new OfficialId(officialId);
    }

    String officialName() {
        return officialName;
    }

    TrainingClassId trainingClass() {
        return new TrainingClassId(classId);
    }

    @Nullable
    NominationId nomination() {
        return nominationId == null ? null : new NominationId(nominationId);
    }

    EnrolmentStatus status() {
        return status;
    }

    /** Goes to where the step leads, on that day. */
    void take(EnrolmentStep step, @Nullable String why, LocalDate day) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(TrainingFinding.ENROLMENT_STEP_NOT_POSSIBLE, officialName, status);
        }
        status = step.to();
        resultOn = day;
        reason = why;
    }
}
