package vn.nangchuan.scope;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every stored row says of itself: its province, who changed it last, and how often it was changed. */
@MappedSuperclass
@EntityListeners({ChangedByListener.class, GuardedEntity.class})
public abstract class StoredRecord {

    @Column(name = "province_id", nullable = false, updatable = false)
    private long provinceId;

    @Column(name = "changed_by", nullable = false)
    private @Nullable String changedBy;

    @Version
    private int version;

    protected StoredRecord() {}

    protected StoredRecord(long provinceId) {
        this.provinceId = provinceId;
    }

    public long provinceId() {
        return provinceId;
    }

    /** The actor of the last change, as {@link Scope#actor()}. */
    public String changedBy() {
        return Objects.requireNonNull(changedBy, "not yet stored");
    }

    /** Counts the changes; an edit made from an older count is refused. */
    public int version() {
        return version;
    }

    void markChangedBy(String actor) {
        changedBy = actor;
    }
}
