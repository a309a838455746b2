package vn.nangchuan.standings.law;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The revision of the province of the scope. */
interface LawRevisionRecords extends Repository<LawRevision, Long> {

    LawRevision save(LawRevision revision);

    void flush();

    @Query("select r.revision from LawRevision r")
    Optional<UUID> current();

    @Query("select r from LawRevision r")
    Optional<LawRevision> find();

    /** Nobody else can change it before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from LawRevision r")
    Optional<LawRevision> hold();
}
