package vn.nangchuan.nominations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.HistorySubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of a nomination who may open it. */
@Component
class NominationInAudit implements HistorySubject {

    static final String TYPE = "nomination";

    private final JdbcClient jdbc;
    private final Scopes scopes;

    NominationInAudit(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isOpenTo(long id) {
        return scopes.may(NominationPermissions.READ)
                && jdbc.sql("SELECT COUNT(*) FROM nomination WHERE id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
