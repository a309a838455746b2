package vn.nangchuan.standings.law;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the province of the scope has set and drafted. */
interface StoredParameters extends Repository<StoredParameter, Long> {

    StoredParameter save(StoredParameter parameter);

    void flush();

    Optional<StoredParameter> findById(long id);

    Optional<StoredParameter> findByDraftKey(UUID key);

    List<StoredParameter> findAllByOrderByNameAscValidFromAsc();

    List<StoredParameter> findByStatusOrderByNameAscValidFromAsc(ParameterStatus status);

    /** What is published; nothing more can be before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from StoredParameter p where p.status = 'PUBLISHED' order by p.name, p.validFrom")
    List<StoredParameter> holdPublished();
}
