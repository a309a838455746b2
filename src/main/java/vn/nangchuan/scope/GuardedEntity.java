package vn.nangchuan.scope;

import jakarta.persistence.PostLoad;

/** Refuses to hand out a row, read as an entity, that the scope in force does not hold, whatever view it came through. */
class GuardedEntity {

    private final ScopeGuard guard;

    GuardedEntity(ScopeGuard guard) {
        this.guard = guard;
    }

    @PostLoad
    void judge(StoredRecord stored) {
        switch (stored) {
            case TwoSidedRecord shared -> guard.requireEither(shared.unitPath(), shared.counterPath());
            case TenantRecord kept when !kept.getClass().isAnnotationPresent(Offered.class) ->
                guard.requireKept(kept.unitPath());
            default -> guard.requireProvince(stored.provinceId());
        }
    }
}
