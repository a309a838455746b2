package vn.nangchuan.nominations;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored decisions. */
interface NominationDecisions extends Repository<NominationDecision, Long> {

    NominationDecision save(NominationDecision decision);

    Optional<NominationDecision> findByKey(String key);

    boolean existsByNominationIdAndStepInAndChangedBy(
            long nominationId, Collection<NominationStep> steps, String changedBy);
}
