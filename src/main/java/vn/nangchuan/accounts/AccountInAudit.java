package vn.nangchuan.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.StoredSubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of an account who may manage it. */
@Component
class AccountInAudit extends StoredSubject {

    static final String TYPE = AuditSubject.ACCOUNT;

    AccountInAudit(JdbcClient jdbc, Scopes scopes) {
        super(TYPE, AccountPermissions.MANAGE, scopes, () -> jdbc.sql("SELECT COUNT(*) FROM account WHERE id = :id"));
    }
}
