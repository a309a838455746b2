package vn.nangchuan.standings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Gatherers;
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
        reassess(officials, _ -> {});
    }

    /**
     * Likewise, in parts.
     *
     * @param reached is told before each part how many are done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void reassess(Collection<OfficialId> officials, IntConsumer reached) {
        Law current = law.hold();
        int done = 0;
        for (List<OfficialId> part : inParts(officials)) {
            reached.accept(done);
            turns.take(part);
            stored.write(stored.compare(current, part));
            done += part.size();
        }
    }

    private static List<List<OfficialId>> inParts(Collection<OfficialId> officials) {
        return officials.stream()
                .distinct()
                .sorted(Comparator.comparingLong(OfficialId::value))
                .gather(Gatherers.windowFixed(AT_ONCE))
                .toList();
    }
}
