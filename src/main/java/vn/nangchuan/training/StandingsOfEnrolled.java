package vn.nangchuan.training;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.Reassessment;

/**
 * Re-assesses the officials whose enrolment changed, and says at their seats what the host is told of them. Those of the
 * scope at once, in the same transaction. Of officials that other units sent, a host may see neither file nor standing, so
 * theirs follow after the commit in the keeper's own scope, under the work's name.
 */
@Component
class StandingsOfEnrolled {

    private static final Logger log = LoggerFactory.getLogger(StandingsOfEnrolled.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final SeatsTold told;
    private final Reassessment reassessment;
    private final Scopes scopes;
    private final KeepersReassessment elsewhere;
    private final EnrolmentRecords enrolments;

    StandingsOfEnrolled(
            SeatsTold told,
            Reassessment reassessment,
            Scopes scopes,
            KeepersReassessment elsewhere,
            EnrolmentRecords enrolments) {
        this.told = told;
        this.reassessment = reassessment;
        this.scopes = scopes;
        this.elsewhere = elsewhere;
        this.enrolments = enrolments;
    }

    void follow(Collection<Enrolment> changed) {
        enrolments.flush();
        Map<Boolean, List<Enrolment>> byReach = changed.stream()
                .collect(Collectors.partitioningBy(
                        enrolment -> scopes.require().path().contains(enrolment.unitPath())));
        List<OfficialId> withinReach = officials(byReach.getOrDefault(true, List.of()));
        told.tell(withinReach);
        reassessment.reassess(withinReach);
        Map<UnitPath, List<OfficialId>> outOfReach = byReach.getOrDefault(false, List.of()).stream()
                .collect(Collectors.groupingBy(
                        Enrolment::unitPath, Collectors.mapping(Enrolment::official, Collectors.toList())));
        if (!outOfReach.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(outOfReach));
        }
    }

    private static List<OfficialId> officials(List<Enrolment> enrolments) {
        return enrolments.stream().map(Enrolment::official).toList();
    }

    private void reassessElsewhere(Map<UnitPath, List<OfficialId>> byKeeper) {
        byKeeper.forEach((keeper, officials) -> {
            try {
                scopes.runIn(Scope.ofJob(keeper, "reassessment"), () -> elsewhere.of(officials));
            } catch (RuntimeException failure) {
                log.error("Standings at {} were not worked out anew: {}", keeper, officials, failure);
            }
        });
    }

    /**
     * Works on a thread of its own, because this one still holds its connection and its scope, and waits a while for it:
     * who decided sees a standing that bears the decision out.
     */
    private final class AfterCommit implements TransactionSynchronization {

        private final Map<UnitPath, List<OfficialId>> byKeeper;

        AfterCommit(Map<UnitPath, List<OfficialId>> byKeeper) {
            this.byKeeper = byKeeper;
        }

        @Override
        public void afterCommit() {
            Thread work = Thread.ofVirtual().name("reassessment").start(() -> reassessElsewhere(byKeeper));
            try {
                work.join(LONGEST_WAIT);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
