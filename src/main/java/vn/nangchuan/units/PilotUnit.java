package vn.nangchuan.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.DocumentId;
import vn.nangchuan.scope.StoredRecord;

/** A unit chosen for closer steering, and the document that chose it. */
@Entity
@Table(name = "pilot_unit")
class PilotUnit extends StoredRecord {

    @Id
    @GeneratedValue(generator = "pilot_unit_seq")
    @SequenceGenerator(name = "pilot_unit_seq", sequenceName = "pilot_unit_seq", allocationSize = 50)
    private long id;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected PilotUnit() {}

    PilotUnit(Unit unit, DocumentId document, LocalDate validFrom) {
        super(unit.provinceId());
        this.unitId = unit.path().unit().value();
        this.documentId = document.value();
        this.validFrom = validFrom;
    }
}
