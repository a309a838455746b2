package vn.nangchuan.certificates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The steps taken, in their order. */
interface CertificateDecisions extends Repository<CertificateDecision, Long> {

    CertificateDecision save(CertificateDecision decision);

    void flush();

    Optional<CertificateDecision> findByKey(UUID key);

    List<CertificateDecision> findByCertificateIdOrderByDecidedAtAscIdAsc(long certificateId);
}
