package vn.nangchuan.certificates.handedin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.StoredSubject;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of an official's paper who may open it. */
@Component
class HandedInInAudit extends StoredSubject {

    static final String TYPE = "handed-in";

    HandedInInAudit(JdbcClient jdbc, Scopes scopes) {
        super(
                TYPE,
                CertificatePermissions.READ,
                scopes,
                () -> jdbc.sql("SELECT COUNT(*) FROM handed_in_paper WHERE id = :id"));
    }
}
