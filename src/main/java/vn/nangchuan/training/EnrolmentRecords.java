package vn.nangchuan.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
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

    /** Says anew what the host is told; the version stays, for nothing was decided. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Enrolment e set e.post = :post, e.birthDate = :birthDate, e.changedBy = :actor where e.id = :id
            """)
    void tell(long id, @Nullable String post, @Nullable LocalDate birthDate, String actor);

    /** Of these enrolments, those marked present at so many sittings. */
    @Query("""
            select a.enrolmentId from Attendance a
            where a.enrolmentId in :enrolments and a.present
            group by a.enrolmentId having count(a.id) = :sittings
            """)
    List<Long> presentAt(long sittings, Collection<Long> enrolments);
}
