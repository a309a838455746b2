package vn.nangchuan.certificates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.HistorySubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of a certificate who may open it. */
@Component
class CertificateInAudit implements HistorySubject {

    static final String TYPE = "certificate";

    private final JdbcClient jdbc;
    private final Scopes scopes;

    CertificateInAudit(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isOpenTo(long id) {
        return scopes.may(CertificatePermissions.READ)
                && jdbc.sql("SELECT COUNT(*) FROM certificate WHERE id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
