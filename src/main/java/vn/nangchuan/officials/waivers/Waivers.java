package vn.nangchuan.officials.waivers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored waivers. */
interface Waivers extends Repository<Waiver, Long> {

    Waiver save(Waiver waiver);

    void flush();

    Optional<Waiver> findById(long id);

    Optional<Waiver> findByRequestKey(UUID key);

    @Query("select w from Waiver w where w.officialId = :official and w.requirement = :requirement")
    List<Waiver> of(long official, String requirement);

    /** The official, while nobody else can take a step with the waiver. */
    @Query(value = "SELECT official_id FROM waiver WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<Long> lockAndFindOfficial(long id);
}
