package vn.nangchuan.officials.corrections;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored requests. */
interface Corrections extends Repository<Correction, Long> {

    Correction save(Correction correction);

    void flush();

    Optional<Correction> findById(long id);

    Optional<Correction> findByRequestKey(UUID key);

    /** The official, while nobody else can take a step with the request. */
    @Query(value = "SELECT official_id FROM correction WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<Long> lockAndFindOfficial(long id);

    @Query("""
            select count(c) > 0 from Correction c
            where c.officialId = :official and c.openPlace = :openPlace
            """)
    boolean isOpen(long official, String openPlace);
}
