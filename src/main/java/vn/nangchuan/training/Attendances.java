package vn.nangchuan.training;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored marks of attendance. */
interface Attendances extends Repository<Attendance, Long> {

    void saveAll(Iterable<Attendance> marks);

    List<Attendance> findBySittingId(long sittingId);
}
