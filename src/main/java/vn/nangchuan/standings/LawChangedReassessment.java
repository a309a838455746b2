package vn.nangchuan.standings;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.OfficialId;

/**
 * Assesses anew whom a change of the law concerns: those who are or were asked for one of the rules, at any time. Once at
 * the end of the transaction, however many changes there are in it.
 */
@Component
class LawChangedReassessment {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Reassessment reassessment;
    private final EntityManager entities;
    private final TransactionTemplate apart;

    LawChangedReassessment(
            JdbcClient jdbc,
            Reassessment reassessment,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reassessment = reassessment;
        this.entities = entities;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    @EventListener
    void on(LawChanged change) {
        Changes known = (Changes) TransactionSynchronizationManager.getResource(this);
        if (known == null) {
            known = new Changes();
            TransactionSynchronizationManager.registerSynchronization(known);
            TransactionSynchronizationManager.bindResource(this, known);
        }
        known.requirements.addAll(change.requirements());
    }

    /** In parts, so that a province whole is never in memory. */
    private void reassessWhomItConcerns(Set<String> requirements) {
        List<OfficialId> concerned = concerned(requirements);
        for (int start = 0; start < concerned.size(); start += AT_ONCE) {
            reassessment.reassess(concerned.subList(start, Math.min(start + AT_ONCE, concerned.size())));
            entities.flush();
            entities.clear();
        }
    }

    /**
     * Read apart, to see what others have stored since this transaction began: they held the law while they did, so what
     * is not there yet will be judged by the new one.
     */
    private List<OfficialId> concerned(Set<String> requirements) {
        List<OfficialId> concerned = apart.execute(_ -> jdbc.sql(
                        "SELECT DISTINCT official_id FROM requirement_standing WHERE requirement IN (:requirements)")
                .param("requirements", requirements)
                .query((row, _) -> new OfficialId(row.getLong("official_id")))
                .list());
        return concerned == null ? List.of() : concerned;
    }

    /** The rules that change in one transaction. */
    private final class Changes implements TransactionSynchronization {

        private final Set<String> requirements = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(LawChangedReassessment.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LawChangedReassessment.this, this);
        }

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
