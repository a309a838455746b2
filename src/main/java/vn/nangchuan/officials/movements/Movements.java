package vn.nangchuan.officials.movements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored movements. */
interface Movements extends Repository<Movement, Long> {

    Movement save(Movement movement);

    void flush();

    @Query("select m from Movement m where m.officialId = :official and m.recordKey = :key")
    Optional<Movement> recordedWith(long official, UUID key);

    /** Of one official, the latest first. */
    @Query("select m from Movement m where m.officialId = :official order by m.startsOn desc, m.id desc")
    List<Movement> latestOf(long official);
}
