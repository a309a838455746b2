package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored cases between two units. */
interface Transfers extends Repository<Transfer, Long> {

    Transfer save(Transfer transfer);

    void flush();

    Optional<Transfer> findById(long id);

    Optional<Transfer> findByProposalKey(UUID key);

    /** Its official, while nobody else can take a step with it. */
    @Query(value = "SELECT official_id FROM transfer WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<Long> lockAndFindOfficial(long id);

    @Query("""
            select count(t) from Transfer t where t.officialId = :official
            and t.status in (vn.nangchuan.officials.movements.TransferStatus.PROPOSED,
                             vn.nangchuan.officials.movements.TransferStatus.CONFIRMED)
            """)
    long countOpen(long official);

    /** Says anew what the other side is told; the version stays, for nothing was decided. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Transfer t set t.officialName = :name, t.post = :post, t.heldUntil = :until, t.changedBy = :actor
            where t.officialId = :official
            and t.status in (vn.nangchuan.officials.movements.TransferStatus.PROPOSED,
                             vn.nangchuan.officials.movements.TransferStatus.CONFIRMED)
            """)
    void tell(long official, String name, String post, @Nullable LocalDate until, String actor);
}
