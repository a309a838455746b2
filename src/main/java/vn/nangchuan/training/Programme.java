package vn.nangchuan.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.StoredRecord;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** What is taught, and which paper it leads to. */
@Entity
@Table(name = "programme")
class Programme extends StoredRecord {

    @Id
    @GeneratedValue(generator = "programme_seq")
    @SequenceGenerator(name = "programme_seq", sequenceName = "programme_seq", allocationSize = 50)
    private long id;

    private String code;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private @Nullable Criterion criterion;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Enumerated(EnumType.STRING)
    private @Nullable ProfessionalField field;

    private int days;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(UnitId province, EnterProgramme entry) {
        super(province.value());
        this.code = entry.code();
        this.nameVi = VietnameseText.tidy(entry.name().vi());
        this.nameEn = entry.name().en();
        this.criterion = entry.criterion();
        this.level = entry.level();
        this.field = entry.field();
        this.days = entry.days();
    }

    ProgrammeId id() {
        return new ProgrammeId(id);
    }

    String code() {
        return code;
    }
}
