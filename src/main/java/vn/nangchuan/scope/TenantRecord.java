package vn.nangchuan.scope;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/** A row of one unit: the unit that keeps it now, by id and by path. */
@MappedSuperclass
public abstract class TenantRecord extends StoredRecord {

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "unit_path", nullable = false)
    private @Nullable UnitPath unitPath;

    protected TenantRecord() {}

    protected TenantRecord(UnitPath keeper) {
        super(keeper.province().value());
        this.unitId = keeper.unit().value();
        this.unitPath = keeper;
    }

    public UnitId unitId() {
        return new UnitId(unitId);
    }

    public UnitPath unitPath() {
        return Objects.requireNonNull(unitPath);
    }

    /** Hands the row to another unit of the same province; only a scope that holds both can store that. */
    protected void keepAt(UnitPath keeper) {
        if (keeper.province().value() != provinceId()) {
            throw new IllegalArgumentException("A row does not leave its province");
        }
        this.unitId = keeper.unit().value();
        this.unitPath = keeper;
    }
}
