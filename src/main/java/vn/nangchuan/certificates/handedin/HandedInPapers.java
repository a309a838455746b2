package vn.nangchuan.certificates.handedin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The papers that officials handed in. */
interface HandedInPapers extends Repository<HandedInPaper, Long> {

    HandedInPaper save(HandedInPaper paper);

    void flush();

    Optional<HandedInPaper> findById(long id);

    Optional<HandedInPaper> findByKey(UUID key);

    /** Whose it is, without the row itself, which is read once the dossier is locked. */
    @Query("select p.officialId from HandedInPaper p where p.id = :id")
    Optional<Long> findOfficialById(long id);

    @Query("select p.id from HandedInPaper p where p.certificateId = :certificateId")
    Optional<Long> findIdByCertificate(long certificateId);

    @Query("select count(p) from HandedInPaper p where p.officialId = :official and p.status = :status")
    int count(long official, HandedInStatus status);

    @Query("select count(p) from HandedInPaper p where p.officialId = :official and p.handedInAt > :since")
    int countSince(long official, Instant since);
}
