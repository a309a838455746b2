package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.PersonOwnedRecord;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** What counts for an official, from the day its paper was issued. */
@Entity
@Table(name = "qualification")
class Qualification extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "qualification_seq")
    @SequenceGenerator(name = "qualification_seq", sequenceName = "qualification_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Enumerated(EnumType.STRING)
    private @Nullable ProfessionalField field;

    /** The field of study as the paper names it; null where it is not recorded. */
    private @Nullable String studied;

    /** The same, folded as the province's names are. */
    @Column(name = "studied_key")
    private @Nullable String studiedKey;

    /** The language, where it is a paper of one, as the paper names it. */
    private @Nullable String language;

    /** Điểm số, of a language, as the paper states it. */
    private @Nullable String score;

    @Column(name = "studied_from")
    private @Nullable MonthOrDay studiedFrom;

    @Column(name = "studied_to")
    private @Nullable MonthOrDay studiedTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_of_study")
    private @Nullable FormOfStudy formOfStudy;

    private String issuer;
    private @Nullable String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** The approved certificate it rests on; null when it was entered with the dossier. */
    @Column(name = "certificate_id", updatable = false)
    private @Nullable Long certificateId;

    @Column(name = "file_id")
    private @Nullable Long scanId;

    @SuppressWarnings("NullAway.Init")
    protected Qualification() {}

    Qualification(Official official, EnterOfficial.NewQualification entry) {
        super(official.id(), official.unitPath());
        this.criterion = entry.criterion();
        this.level = entry.level();
        this.field = entry.field();
        study(entry.studied());
        this.language = entry.language();
        this.score = entry.score();
        this.issuer = VietnameseText.tidy(entry.issuer());
        this.number = entry.number();
        this.issuedOn = entry.issuedOn();
    }

    Qualification(Official official, EnterOfficial.NewQualification entry, CertificateId certificate) {
        this(official, entry);
        this.certificateId = certificate.value();
    }

    /** @param entry as the rules want it */
    @SuppressWarnings("NullAway.Init")
    Qualification(Official official, QualificationEntry entry) {
        super(official.id(), official.unitPath());
        fill(entry);
    }

    /** @param entry as the rules want it */
    void describe(QualificationEntry entry) {
        fill(entry);
    }

    private void fill(QualificationEntry entry) {
        criterion = Objects.requireNonNull(entry.criterion());
        level = entry.level();
        field = entry.field();
        study(entry.studied());
        language = entry.language();
        score = entry.score();
        studiedFrom = entry.studiedFrom();
        studiedTo = entry.studiedTo();
        formOfStudy = entry.formOfStudy();
        issuer = entry.issuer();
        number = entry.number();
        issuedOn = Objects.requireNonNull(entry.issuedOn());
        validTo = entry.until() == null ? null : entry.until().plusDays(1);
    }

    /** Is proved by that scan from now on. */
    void prove(FileId scan) {
        scanId = scan.value();
    }

    /** Whether an approved certificate stands behind it, which the register does not change. */
    boolean isApproved() {
        return certificateId != null;
    }

    Criterion criterion() {
        return criterion;
    }

    /** What stands in its fields, by the names under which the audit trail knows them. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("criterion", criterion);
        values.put("level", level);
        values.put("field", field);
        values.put("studied", studied);
        values.put("language", language);
        values.put("score", score);
        values.put("studied-from", studiedFrom);
        values.put("studied-to", studiedTo);
        values.put("form-of-study", formOfStudy);
        values.put("issuer", issuer);
        values.put("paper-number", number);
        values.put("issued-on", issuedOn);
        values.put("to", validTo);
        values.put("scan", scanId);
        return values;
    }

    /** The name of a course is no field of study, and so not one that a province maps. */
    private void study(@Nullable String name) {
        studied = name == null || name.isBlank() ? null : VietnameseText.tidy(name);
        studiedKey = studied == null || criterion.isOfCourses() ? null : VietnameseText.searchKey(studied);
    }

    /** Puts another value into a field. */
    void correct(DossierField changed, @Nullable String value) {
        switch (changed) {
            case ISSUER -> issuer = FieldValue.required(value);
            case PAPER_NUMBER -> number = value;
            case STUDIED -> study(value);
            case LANGUAGE -> language = value;
            case SCORE -> score = value;
            case ISSUED_ON -> issuedOn = FieldValue.requiredDay(value);
            case PAPER_VALID_TO -> validTo = FieldValue.day(value);
            case LEVEL -> level = FieldValue.choice(Level.class, value);
            case PROFESSIONAL_FIELD -> field = FieldValue.choice(ProfessionalField.class, value);
            default -> throw FieldValue.notOf("a qualification", changed);
        }
    }
}
