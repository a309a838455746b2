package vn.nangchuan.standings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.nangchuan.kernel.OfficialId;

/**
 * Assesses anew whom a change of the law concerns: those who are or were asked for one of the rules, at any time. Once at
 * the end of the transaction, however many changes there are in it.
 */
@Component
class LawChangedReassessment {

    private final JdbcClient jdbc;
    private final Reassessment reassessment;

    LawChangedReassessment(JdbcClient jdbc, Reassessment reassessment) {
        this.jdbc = jdbc;
        this.reassessment = reassessment;
    }

    @EventListener
    void on(LawChanged change) {
        Changes known = (Changes) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Changes();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(known);
        }
        known.requirements.addAll(change.requirements());
    }

    private void reassessWhomItConcerns(Set<String> requirements) {
        List<OfficialId> concerned = jdbc.sql(
                        "SELECT DISTINCT official_id FROM requirement_standing WHERE requirement IN (:requirements)")
                .param("requirements", requirements)
                .query((row, _) -> new OfficialId(row.getLong("official_id")))
                .list();
        reassessment.reassess(concerned);
    }

    /** The rules that change in one transaction. */
    private final class Changes implements TransactionSynchronization {

        private final Set<String> requirements = new HashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            reassessWhomItConcerns(requirements);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(LawChangedReassessment.this);
        }
    }
}
