package vn.nangchuan.units.codelist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.nangchuan.scope.StoredRecord;

/** A list that was taken over, and how much it changed. */
@Entity
@Table(name = "unit_import")
class UnitImport extends StoredRecord {

    private static final int LONGEST_FILE_NAME = 200;

    @Id
    @GeneratedValue(generator = "unit_import_seq")
    @SequenceGenerator(name = "unit_import_seq", sequenceName = "unit_import_seq", allocationSize = 50)
    private long id;

    @Column(name = "as_of")
    private LocalDate asOf;

    private String resolution;

    @Column(name = "file_name")
    private String fileName;

    private String digest;

    @Column(name = "imported_on")
    private LocalDate importedOn;

    private int opened;
    private int changed;
    private int ended;
    private int unchanged;

    @Column(name = "left_alone")
    private int leftAlone;

    @SuppressWarnings("NullAway.Init")
    protected UnitImport() {}

    UnitImport(ImportOrder order, ListChanges changes, LocalDate importedOn) {
        super(changes.province().path().province().value());
        this.asOf = order.asOf();
        this.resolution = order.resolution();
        String name = order.list().fileName();
        this.fileName = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
        this.digest = order.list().digest();
        this.importedOn = importedOn;
        this.opened = changes.made(ChangeKind.OPENED).size();
        this.ended = changes.made(ChangeKind.ENDED).size();
        this.changed = (int) changes.made() - opened - ended;
        this.unchanged = changes.unchanged();
        this.leftAlone = changes.left().size();
    }

    long id() {
        return id;
    }

    PastImport shown() {
        return new PastImport(asOf, resolution, fileName, importedOn, opened, changed, ended, leftAlone);
    }
}
