package vn.nangchuan.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.StoredRecord;
import vn.nangchuan.scope.UnitPath;

/** An administrative unit with the days on which it exists. */
@Entity
@Table(name = "unit")
class Unit extends StoredRecord {

    @Id
    private long id;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "unit_path")
    private UnitPath path;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    private String name;

    @Column(name = "name_search")
    private String nameSearch;

    @Column(name = "name_sort")
    private byte[] nameSort;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitPath path, OpenUnit opening) {
        super(path.province().value());
        this.id = path.unit().value();
        this.parentId = opening.parent() == null ? null : opening.parent().value();
        this.path = path;
        this.type = opening.type();
        this.name = VietnameseText.tidy(opening.name());
        this.nameSearch = VietnameseText.searchKey(name);
        this.nameSort = VietnameseText.sortKey(name);
        this.region = opening.region();
        this.validFrom = opening.validFrom();
    }

    UnitPath path() {
        return path;
    }

    boolean hasEnded() {
        return validTo != null;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    void rename(String to) {
        this.name = VietnameseText.tidy(to);
        this.nameSearch = VietnameseText.searchKey(name);
        this.nameSort = VietnameseText.sortKey(name);
    }

    void retype(UnitType to) {
        this.type = to;
    }

    /** Everything that is kept here follows: the database changes its path with this one. */
    void moveBelow(Unit parent) {
        this.parentId = parent.id;
        this.path = parent.path.child(new UnitId(id));
    }

    void end(LocalDate firstDayWithout) {
        this.validTo = firstDayWithout;
    }

    UnitSummary summary() {
        return new UnitSummary(new UnitId(id), path, type, name, region, validFrom, validTo);
    }
}
