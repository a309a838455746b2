package vn.nangchuan.scope;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Refuses a row, read or about to be written as an entity, that the scope in force does not hold, whatever view it comes
 * through.
 */
class GuardedEntity {

    private final ScopeGuard guard;

    GuardedEntity(ScopeGuard guard) {
        this.guard = guard;
    }

    @PostLoad
    void judgeRead(StoredRecord stored) {
        switch (stored) {
            case TwoSidedRecord shared -> guard.requireEither(shared.unitPath(), shared.counterPath());
            case TenantRecord kept
            when !kept.getClass().isAnnotationPresent(Offered.class) -> guard.requireKept(kept.unitPath());
            default -> guard.requireProvince(stored.provinceId());
        }
    }

    @PrePersist
    @PreUpdate
    @PreRemove
    void judgeWritten(StoredRecord stored) {
        switch (stored) {
            case TwoSidedRecord shared -> guard.requireEither(shared.unitPath(), shared.counterPath());
            case TenantRecord kept -> guard.requireKept(kept.unitPath());
            default -> guard.requireWholeProvince(stored.provinceId());
        }
    }
}
