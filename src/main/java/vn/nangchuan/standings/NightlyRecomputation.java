package vn.nangchuan.standings;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobOrder;
import vn.nangchuan.scope.Provinces;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/**
 * Has every province recomputed each night. A date that passes changes no stored standing, because they are stored ahead;
 * what the night finds is what changed past the portal, or a mistake in it.
 */
@Component
class NightlyRecomputation {

    private static final Logger log = LoggerFactory.getLogger(NightlyRecomputation.class);

    private final Provinces provinces;
    private final Scopes scopes;
    private final JobBook jobs;
    private final TransactionOperations transaction;

    NightlyRecomputation(Provinces provinces, Scopes scopes, JobBook jobs, TransactionOperations transaction) {
        this.provinces = provinces;
        this.scopes = scopes;
        this.jobs = jobs;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${nangchuan.recomputation.at}", zone = "Asia/Ho_Chi_Minh")
    void ask() {
        provinces.all().forEach(this::ask);
    }

    /** One province that fails keeps no other from its turn. */
    private void ask(UnitPath province) {
        JobOrder order = new JobOrder(Recomputation.CODE, null, UUID.randomUUID());
        try {
            scopes.runIn(
                    Scope.ofJob(province, "nightly"), () -> transaction.executeWithoutResult(_ -> jobs.ask(order)));
        } catch (RuntimeException failure) {
            log.error("The nightly recomputation of {} could not be asked for", province, failure);
        }
    }
}
