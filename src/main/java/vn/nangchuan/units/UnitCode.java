package vn.nangchuan.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.StoredRecord;

/** A code of the statistical office and the days on which it meant this unit. */
@Entity
@Table(name = "unit_code")
class UnitCode extends StoredRecord {

    @Id
    @GeneratedValue(generator = "unit_code_seq")
    @SequenceGenerator(name = "unit_code_seq", sequenceName = "unit_code_seq", allocationSize = 50)
    private long id;

    @Column(name = "unit_id")
    private long unitId;

    private String code;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected UnitCode() {}

    UnitCode(Unit unit, String code, LocalDate validFrom) {
        super(unit.provinceId());
        this.unitId = unit.path().unit().value();
        this.code = code;
        this.validFrom = validFrom;
    }

    String code() {
        return code;
    }

    long unitId() {
        return unitId;
    }

    void end(LocalDate firstDayWithout) {
        this.validTo = firstDayWithout;
    }
}
