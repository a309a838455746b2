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
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CertificateId;
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

    private String issuer;
    private @Nullable String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    /** The approved certificate it rests on; null when it was entered with the dossier. */
    @Column(name = "certificate_id", updatable = false)
    private @Nullable Long certificateId;

    @SuppressWarnings("NullAway.Init")
    protected Qualification() {}

    Qualification(Official official, EnterOfficial.NewQualification entry) {
        super(official.id(), official.unitPath());
        this.criterion = entry.criterion();
        this.level = entry.level();
        this.field = entry.field();
        study(entry.studied());
        this.issuer = VietnameseText.tidy(entry.issuer());
        this.number = entry.number();
        this.issuedOn = entry.issuedOn();
    }

    Qualification(Official official, EnterOfficial.NewQualification entry, CertificateId certificate) {
        this(official, entry);
        this.certificateId = certificate.value();
    }

    private void study(@Nullable String name) {
        studied = name == null || name.isBlank() ? null : VietnameseText.tidy(name);
        studiedKey = studied == null ? null : VietnameseText.searchKey(studied);
    }

    /** Puts another value into a field. */
    void correct(DossierField changed, @Nullable String value) {
        switch (changed) {
            case ISSUER -> issuer = FieldValue.required(value);
            case PAPER_NUMBER -> number = value;
            case STUDIED -> study(value);
            case ISSUED_ON -> issuedOn = FieldValue.requiredDay(value);
            case PAPER_VALID_TO -> validTo = FieldValue.day(value);
            case LEVEL -> level = FieldValue.choice(Level.class, value);
            case PROFESSIONAL_FIELD -> field = FieldValue.choice(ProfessionalField.class, value);
            default -> throw FieldValue.notOf("a qualification", changed);
        }
    }
}
