package vn.nangchuan.training;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored enrolments. */
interface EnrolmentRecords extends Repository<Enrolment, Long> {

    Enrolment save(Enrolment enrolment);

    void saveAll(Iterable<Enrolment> enrolments);

    void flush();

    Optional<Enrolment> findById(long id);

    List<Enrolment> findByClassId(long classId);

    List<Enrolment> findByClassIdAndIdIn(long classId, Collection<Long> ids);

    boolean existsByClassIdAndOfficialIdAndStatusNot(long classId, long officialId, EnrolmentStatus status);

    long countByClassIdAndStatus(long classId, EnrolmentStatus status);

    /** Of these enrolments, those marked present at so many sittings. */
    @Query("""
            select a.enrolmentId from Attendance a
            where a.enrolmentId in :enrolments and a.present
            group by a.enrolmentId having count(a.id) = :sittings
            """)
    List<Long> presentAt(long sittings, Collection<Long> enrolments);
}
