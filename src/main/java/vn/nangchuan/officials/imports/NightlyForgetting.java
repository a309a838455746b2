package vn.nangchuan.officials.imports;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.scope.Provinces;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** Has the files of every province forgotten in time, also of units that bring no other. */
@Component
class NightlyForgetting {

    private static final Logger log = LoggerFactory.getLogger(NightlyForgetting.class);

    private final Provinces provinces;
    private final Scopes scopes;
    private final KeptFiles files;
    private final TransactionOperations transaction;

    NightlyForgetting(Provinces provinces, Scopes scopes, KeptFiles files, TransactionOperations transaction) {
        this.provinces = provinces;
        this.scopes = scopes;
        this.files = files;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${nangchuan.register-imports.forgotten-at}", zone = "Asia/Ho_Chi_Minh")
    void forget() {
        provinces.all().forEach(this::forget);
    }

    /** One province that fails keeps no other from its turn. */
    private void forget(UnitPath province) {
        try {
            scopes.runIn(
                    Scope.ofJob(province, "nightly"), () -> transaction.executeWithoutResult(_ -> files.forgetOld()));
        } catch (RuntimeException failure) {
            log.error("The old files of people of {} could not be forgotten", province, failure);
        }
    }
}
