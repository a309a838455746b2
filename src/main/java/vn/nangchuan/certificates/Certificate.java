package vn.nangchuan.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.scope.PersonOwnedRecord;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** A paper handed in as proof of a qualification. */
@Entity
@Table(name = "certificate")
class Certificate extends PersonOwnedRecord {

    @Id
    private long id;

    @Column(name = "enrolment_id", updatable = false)
    private @Nullable Long enrolmentId;

    @Enumerated(EnumType.STRING)
    private @Nullable Criterion criterion;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Enumerated(EnumType.STRING)
    private @Nullable ProfessionalField field;

    private @Nullable String studied;
    private @Nullable String language;
    private @Nullable String score;

    @Column(name = "programme_name")
    private String programmeName = "";

    private String issuer = "";
    private String number = "";

    @Column(name = "register_number")
    private @Nullable String registerNumber;

    @Column(name = "course_from")
    private @Nullable LocalDate courseFrom;

    @Column(name = "course_to")
    private @Nullable LocalDate courseTo;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    private @Nullable String grade;
    private @Nullable String signer;

    @Column(name = "file_id")
    private long fileId;

    @Enumerated(EnumType.STRING)
    private @Nullable CertificateStatus status;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    protected Certificate() {}

    /** One that is not submitted yet, and stored only once it is. */
    Certificate(CertificateId id, DossierHead dossier, @Nullable EnrolmentId enrolment) {
        super(dossier.official(), dossier.keeper());
        this.id = id.value();
        this.enrolmentId = enrolment == null ? null : enrolment.value();
    }

    /** Hands it in, for the first time or corrected. */
    CertificateDecision submit(PaperEntry paper, FileId scan, Act act) {
        CertificateDecision decision = take(status == null ? CertificateStep.SUBMIT : CertificateStep.RESUBMIT, act);
        write(paper);
        fileId = scan.value();
        submittedBy = act.actor();
        submittedAt = act.at();
        return decision;
    }

    /** Takes any other step. */
    CertificateDecision take(CertificateStep step, Act act) {
        if (!step.isPossibleIn(status)) {
            throw new BusinessRuleViolation(CertificateFinding.CERTIFICATE_ALREADY_DECIDED);
        }
        CertificateDecision decision = new CertificateDecision(this, status, step, act);
        status = step.to();
        return decision;
    }

    private void write(PaperEntry paper) {
        criterion = paper.criterion();
        level = paper.level();
        field = paper.field();
        studied = paper.studied();
        language = paper.language();
        score = paper.score();
        programmeName = paper.programmeName();
        issuer = paper.issuer();
        number = paper.number();
        registerNumber = paper.registerNumber();
        courseFrom = paper.courseFrom();
        courseTo = paper.courseTo();
        issuedOn = paper.issuedOn();
        grade = paper.grade();
        signer = paper.signer();
    }

    PaperEntry paper() {
        return new PaperEntry(
                criterion,
                level,
                field,
                studied,
                language,
                score,
                programmeName,
                issuer,
                number,
                registerNumber,
                courseFrom,
                courseTo,
                issuedOn,
                grade,
                signer);
    }

    /** What it proves once it is approved. */
    NewQualification qualification() {
        return new NewQualification(
                Objects.requireNonNull(criterion),
                level,
                field,
                paper().namingItsCourse().studied(),
                language,
                score,
                Objects.requireNonNull(issuedOn),
                issuer,
                number);
    }

    CertificateId id() {
        return new CertificateId(id);
    }

    @Nullable
    EnrolmentId enrolment() {
        return enrolmentId == null ? null : new EnrolmentId(enrolmentId);
    }

    FileId scan() {
        return new FileId(fileId);
    }

    CertificateStatus status() {
        return Objects.requireNonNull(status, "not yet submitted");
    }

    String submittedBy() {
        return Objects.requireNonNull(submittedBy, "not yet submitted");
    }

    Instant submittedAt() {
        return Objects.requireNonNull(submittedAt, "not yet submitted");
    }
}
