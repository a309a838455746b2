package vn.nangchuan.nominations;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored nominations. */
interface Nominations extends Repository<Nomination, Long> {

    Nomination save(Nomination nomination);

    void flush();

    Optional<Nomination> findById(long id);

    @Query(
            "select new vn.nangchuan.nominations.NominatedFor(n.classId, n.officialId) from Nomination n where n.id = :id")
    Optional<NominatedFor> nominatedFor(long id);

    /** Locks the row, then reads it; in a transaction with one snapshot, only its class may be locked before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.id = :id")
    Optional<Nomination> lock(long id);

    /** Locks the rows of a class that is locked already. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nomination n where n.classId = :classId and n.status in :statuses order by n.id")
    List<Nomination> lockThoseOf(long classId, Collection<NominationStatus> statuses);

    /** Says anew what the host is told; the version stays, for nothing was decided. */
    @Modifying(flushAutomatically = true)
    @Query("update Nomination n set n.post = :post, n.changedBy = :actor where n.id = :id")
    void tell(long id, String post, String actor);

    @Query(
            "select coalesce(max(n.waitingNo), 0) from Nomination n where n.classId = :classId and n.status = WAITLISTED")
    int lastPlaceOnWaitingList(long classId);

    /** Who waits behind that place moves up by one; the version stays, for nothing was decided about them. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Nomination n set n.waitingNo = n.waitingNo - 1, n.changedBy = :actor
            where n.classId = :classId and n.waitingNo > :place
            """)
    void moveUpBehind(int place, long classId, String actor);
}
