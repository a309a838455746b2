package vn.nangchuan.audit;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;

/** The changes of the running transaction that have not reached the database yet. */
@Repository
class UnwrittenRows {

    private final EntityManager entities;

    UnwrittenRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes them; what goes wrong is told as at the commit. */
    void write() {
        entities.flush();
    }
}
