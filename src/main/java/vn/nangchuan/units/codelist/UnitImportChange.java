package vn.nangchuan.units.codelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import vn.nangchuan.scope.StoredRecord;

/** What an import changed about a unit that was there. */
@Entity
@Table(name = "unit_import_change")
class UnitImportChange extends StoredRecord {

    @Id
    @GeneratedValue(generator = "unit_import_change_seq")
    @SequenceGenerator(name = "unit_import_change_seq", sequenceName = "unit_import_change_seq", allocationSize = 50)
    private long id;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "unit_id")
    private long unitId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private String was;
    private String becomes;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private String resolution;

    @SuppressWarnings("NullAway.Init")
    protected UnitImportChange() {}

    UnitImportChange(UnitImport made, PlannedChange change, String resolution) {
        super(made.provinceId());
        UnitChange shown = change.shown();
        this.importId = made.id();
        this.unitId = change.known().unit().id().value();
        this.kind = change.kind();
        this.was = shown.was();
        this.becomes = shown.becomes();
        this.effectiveOn = change.day();
        this.resolution = Objects.requireNonNullElse(shown.resolution(), resolution);
    }
}
