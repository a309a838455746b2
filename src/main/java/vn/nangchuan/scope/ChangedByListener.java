package vn.nangchuan.scope;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Writes the actor of the scope in force into every row that is stored. */
class ChangedByListener {

    private final Scopes scopes;

    ChangedByListener(Scopes scopes) {
        this.scopes = scopes;
    }

    @PrePersist
    @PreUpdate
    void markActor(StoredRecord stored) {
        stored.markChangedBy(scopes.require().actor());
    }
}
