package vn.nangchuan.nominations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.StoredSubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of a nomination who may open it. */
@Component
class NominationInAudit extends StoredSubject {

    static final String TYPE = "nomination";

    NominationInAudit(JdbcClient jdbc, Scopes scopes) {
        super(
                TYPE,
                NominationPermissions.READ,
                scopes,
                () -> jdbc.sql("SELECT COUNT(*) FROM nomination WHERE id = :id"));
    }
}
