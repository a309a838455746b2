package vn.nangchuan.training;

import java.util.Collection;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored days of seats. */
interface SeatDays extends Repository<SeatDay, Long> {

    void saveAll(Iterable<SeatDay> days);

    void flush();

    @Modifying(flushAutomatically = true)
    @Query("delete from SeatDay d where d.enrolmentId in :enrolments")
    void deleteOf(Collection<Long> enrolments);
}
