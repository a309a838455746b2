package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored postings. */
interface Postings extends Repository<Posting, Long> {

    void saveAll(Iterable<Posting> postings);

    void delete(Posting posting);

    List<Posting> findByOfficialId(long officialId);

    void flush();

    Optional<Posting> findById(long id);

    @Query("""
            select p from Posting p
            where p.officialId = :official and p.validFrom < :date and (p.validTo is null or p.validTo > :date)
            """)
    List<Posting> running(long official, LocalDate date);
}
