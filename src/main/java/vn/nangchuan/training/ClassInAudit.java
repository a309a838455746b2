package vn.nangchuan.training;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.HistorySubject;
import vn.nangchuan.scope.Scopes;

/** Lets those see the history of a class who may open it. */
@Component
class ClassInAudit implements HistorySubject {

    static final String TYPE = "class";

    private final JdbcClient jdbc;
    private final Scopes scopes;

    ClassInAudit(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean isOpenTo(long id) {
        return scopes.may(TrainingPermissions.READ)
                && jdbc.sql("SELECT COUNT(*) FROM training_class WHERE id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
