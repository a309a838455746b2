package vn.nangchuan.training;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import vn.nangchuan.scope.Offered;
import vn.nangchuan.scope.TenantRecord;

/** A row that belongs to a class and moves with it in the database. */
@Offered
@MappedSuperclass
@AttributeOverride(name = "unitId", column = @Column(name = "unit_id", nullable = false, updatable = false))
@AttributeOverride(name = "unitPath", column = @Column(name = "unit_path", nullable = false, updatable = false))
abstract class ClassChild extends TenantRecord {

    @Column(name = "class_id", nullable = false, updatable = false)
    private long classId;

    protected ClassChild() {}

    protected ClassChild(TrainingClass parent) {
        super(parent.unitPath());
        this.classId = parent.id().value();
    }

    long classId() {
        return classId;
    }
}
