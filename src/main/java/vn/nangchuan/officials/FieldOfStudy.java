package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.StoredRecord;
import vn.nangchuan.standards.ProfessionalField;

/** To which field a name on papers belongs, as one province reads it. */
@Entity
@Table(name = "field_of_study")
class FieldOfStudy extends StoredRecord {

    @Id
    @GeneratedValue(generator = "field_of_study_seq")
    @SequenceGenerator(name = "field_of_study_seq", sequenceName = "field_of_study_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String name;

    @Column(name = "name_key", updatable = false)
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private ProfessionalField field;

    @SuppressWarnings("NullAway.Init")
    protected FieldOfStudy() {}

    FieldOfStudy(UnitId province, String name, ProfessionalField field) {
        super(province.value());
        this.name = VietnameseText.tidy(name);
        this.nameKey = VietnameseText.searchKey(name);
        this.field = field;
    }

    void belongsTo(ProfessionalField other) {
        field = other;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    ProfessionalField field() {
        return field;
    }
}
