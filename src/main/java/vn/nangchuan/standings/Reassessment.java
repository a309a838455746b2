package vn.nangchuan.standings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Law;

/**
 * Works out anew how officials stand, over all time, and stores it. Whoever changes a fact calls this in the same
 * transaction, so that no screen shows a standing that the facts no longer bear out.
 */
@Service
public class Reassessment {

    private static final int AT_ONCE = 500;

    private final CurrentLaw law;
    private final ReassessmentTurns turns;
    private final StoredStandings stored;

    Reassessment(CurrentLaw law, ReassessmentTurns turns, StoredStandings stored) {
        this.law = law;
        this.turns = turns;
        this.stored = stored;
    }

    /** Re-assesses these officials inside the transaction that changed a fact about them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reassess(Collection<OfficialId> officials) {
        List<OfficialId> all = officials.stream()
                .distinct()
                .sorted(Comparator.comparingLong(OfficialId::value))
                .toList();
        Law current = law.hold();
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            reassessSome(current, all.subList(start, Math.min(start + AT_ONCE, all.size())));
        }
    }

    private void reassessSome(Law current, List<OfficialId> officials) {
        turns.take(officials);
        stored.write(stored.compare(current, officials));
    }
}
