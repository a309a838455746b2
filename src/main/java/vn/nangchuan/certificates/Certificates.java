package vn.nangchuan.certificates;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The certificates on record. */
interface Certificates extends Repository<Certificate, Long> {

    Certificate save(Certificate certificate);

    void flush();

    Optional<Certificate> findById(long id);

    /** A number for a new certificate; it is needed before there is a row, to claim the numbers on the paper with. */
    @Query(value = "SELECT NEXTVAL(certificate_seq)", nativeQuery = true)
    long nextId();

    /** The official, while nobody else can take a step with the certificate. */
    @Query(value = "SELECT official_id FROM certificate WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<Long> lockAndFindOfficial(long id);

    @Query("""
            select count(c) > 0 from Certificate c
            where c.enrolmentId = :enrolment and c.id <> :own and c.status in :statuses
            """)
    boolean existsOther(long enrolment, long own, Collection<CertificateStatus> statuses);
}
