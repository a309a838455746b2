package vn.nangchuan.drafts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.AccountId;

/**
 * All drafts of an account, for whoever closes it: they can remove them and read none. Inside the transaction, and under
 * the permission, of the module that asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountDrafts {

    private final JdbcClient jdbc;

    AccountDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Removes those in the scope in force: at the unit that keeps the account and below, all there are. */
    public void removeAll(AccountId account) {
        jdbc.sql("DELETE FROM draft WHERE account_id = :account")
                .param("account", account.value())
                .update();
    }
}
