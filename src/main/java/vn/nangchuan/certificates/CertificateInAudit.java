package vn.nangchuan.certificates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.StoredSubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of a certificate who may open it. */
@Component
class CertificateInAudit extends StoredSubject {

    static final String TYPE = "certificate";

    CertificateInAudit(JdbcClient jdbc, Scopes scopes) {
        super(
                TYPE,
                CertificatePermissions.READ,
                scopes,
                () -> jdbc.sql("SELECT COUNT(*) FROM certificate WHERE id = :id"));
    }
}
