package vn.nangchuan.scope;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row between two units: the one that keeps the official's file, and the one on the other side of the counter. Neither
 * path is ever written again here: the database moves them along with what they follow.
 */
@MappedSuperclass
@AttributeOverride(name = "unitId", column = @Column(name = "unit_id", nullable = false, updatable = false))
@AttributeOverride(name = "unitPath", column = @Column(name = "unit_path", nullable = false, updatable = false))
public abstract class TwoSidedRecord extends TenantRecord {

    @Column(name = "counter_path", nullable = false, updatable = false)
    private @Nullable UnitPath counterPath;

    protected TwoSidedRecord() {}

    protected TwoSidedRecord(UnitPath keeper, UnitPath counter) {
        super(keeper);
        this.counterPath = counter;
    }

    public UnitPath counterPath() {
        return Objects.requireNonNull(counterPath);
    }
}
