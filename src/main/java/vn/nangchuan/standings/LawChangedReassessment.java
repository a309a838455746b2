package vn.nangchuan.standings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.jobs.CurrentJob;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.PostCode;

/**
 * Assesses anew whom a change of the law concerns: those who are or were asked for one of the rules, at any time, and
 * those who ever hold one of the posts. Once at the end of the transaction, however many changes there are in it.
 */
@Component
class LawChangedReassessment {

    private final JdbcClient jdbc;
    private final PostHolders holders;
    private final Reassessment reassessment;
    private final CurrentJob job;
    private final TransactionTemplate apart;

    LawChangedReassessment(
            JdbcClient jdbc,
            PostHolders holders,
            Reassessment reassessment,
            CurrentJob job,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.reassessment = reassessment;
        this.job = job;
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
        known.posts.addAll(change.posts());
    }

    /** A job says how far it is. */
    private void reassessWhomItConcerns(Changes changes) {
        Set<OfficialId> concerned = concerned(changes);
        reassessment.reassessUnderNewLaw(concerned, done -> job.reach(done, concerned.size()));
        job.reach(concerned.size(), concerned.size());
    }

    /**
     * Read apart, to see what others have stored since this transaction began: they held the law while they did, so what
     * is not there yet will be judged by the new one.
     */
    private Set<OfficialId> concerned(Changes changes) {
        Set<OfficialId> concerned = apart.execute(
                _ -> Stream.concat(askedFor(changes.requirements).stream(), holders.everOf(changes.posts).stream())
                        .collect(Collectors.toSet()));
        return concerned == null ? Set.of() : concerned;
    }

    private List<OfficialId> askedFor(Set<String> requirements) {
        if (requirements.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT DISTINCT official_id FROM requirement_standing WHERE requirement IN (:requirements)")
                .param("requirements", requirements)
                .query((row, _) -> new OfficialId(row.getLong("official_id")))
                .list();
    }

    /** The rules that change in one transaction. */
    private final class Changes implements TransactionSynchronization {

        private final Set<String> requirements = new HashSet<>();
        private final Set<PostCode> posts = new HashSet<>();

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
            reassessWhomItConcerns(this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(LawChangedReassessment.this);
        }
    }
}
