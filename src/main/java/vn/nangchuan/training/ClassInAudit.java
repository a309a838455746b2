package vn.nangchuan.training;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.StoredSubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of a class who may open it. */
@Component
class ClassInAudit extends StoredSubject {

    static final String TYPE = "class";

    ClassInAudit(JdbcClient jdbc, Scopes scopes) {
        super(
                TYPE,
                TrainingPermissions.READ,
                scopes,
                () -> jdbc.sql("SELECT COUNT(*) FROM training_class WHERE id = :id"));
    }
}
