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
            case TwoSidedRecord shared -> judgeShared(shared);
            case TenantRecord kept when !kept.getClass().isAnnotationPresent(Offered.class) -> judgeKept(kept);
            default -> guard.requireProvince(stored.provinceId());
        }
    }

    @PrePersist
    @PreUpdate
    @PreRemove
    void judgeWritten(StoredRecord stored) {
        switch (stored) {
            case TwoSidedRecord shared -> judgeShared(shared);
            case TenantRecord kept -> judgeKept(kept);
            default -> guard.requireWholeProvince(stored.provinceId());
        }
    }

    private void judgeShared(TwoSidedRecord shared) {
        guard.requireEither(shared.unitPath(), shared.counterPath());
        guard.requirePerson(shared);
    }

    private void judgeKept(TenantRecord kept) {
        guard.requireKept(kept.unitPath());
        guard.requirePerson(kept);
    }
}
