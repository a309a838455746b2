package vn.nangchuan.standings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final ReadingAhead ahead;
    private final List<AfterReassessment> followers;

    Reassessment(
            CurrentLaw law,
            ReassessmentTurns turns,
            StoredStandings stored,
            ReadingAhead ahead,
            List<AfterReassessment> followers) {
        this.law = law;
        this.turns = turns;
        this.stored = stored;
        this.ahead = ahead;
        this.followers = List.copyOf(followers);
    }

    /** Re-assesses these officials inside the transaction that changed a fact about them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reassess(Collection<OfficialId> officials) {
        Law current = law.hold();
        for (List<OfficialId> part : inParts(officials)) {
            turns.take(part);
            stored.write(stored.compare(current, part));
            followers.forEach(follower -> follower.reassessed(part));
        }
    }

    /** Of which of these dossiers something else that follows from them is out of date, as after a change of a release. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<OfficialId> followedWrongly(Collection<OfficialId> officials) {
        return followers.stream()
                .flatMap(follower -> follower.differing(officials).stream())
                .distinct()
                .toList();
    }

    /** Forgets how officials stood who are taken off the register in this transaction, as if they had never been on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<OfficialId> officials) {
        inParts(officials).forEach(stored::forget);
    }

    /**
     * Re-assesses these officials inside the transaction that changed the law and no fact. Until it ends nobody else can
     * hold the law, so nobody can change a fact or a standing: no turns need be taken, and the next parts are read on
     * connections of their own while one is written.
     *
     * @param reached is told after each part how many are done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void reassessUnderNewLaw(Collection<OfficialId> officials, IntConsumer reached) {
        Law changed = law.hold();
        AtomicInteger done = new AtomicInteger();
        ahead.read(inParts(officials), part -> stored.compare(changed, part), compared -> {
            stored.write(compared);
            reached.accept(done.addAndGet(compared.size()));
        });
    }

    private static List<List<OfficialId>> inParts(Collection<OfficialId> officials) {
        return officials.stream()
                .distinct()
                .sorted(Comparator.comparingLong(OfficialId::value))
                .gather(Gatherers.windowFixed(AT_ONCE))
                .toList();
    }
}
