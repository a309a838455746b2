package vn.nangchuan.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.HistorySubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of an account who may manage it. */
@Component
class AccountInAudit implements HistorySubject {

    static final String TYPE = "account";

    private final JdbcClient jdbc;
    private final Scopes scopes;

    AccountInAudit(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isOpenTo(long id) {
        return scopes.may(AccountPermissions.MANAGE)
                && jdbc.sql("SELECT COUNT(*) FROM account WHERE id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
