package vn.nangchuan.scope;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The other side's part of what one side of a record does: an official leaves, and the school's seat is free again, in one
 * transaction, though the commune may write nothing of the school's. The caller's own module has decided that the act of its
 * side entails this, and asks nobody for a permission that the person at the screen does not have; what is done here is of
 * one unit, by the same person, and the trail of it is written by the side that acts.
 */
@Component
public class OtherSide {

    private final DataSource dataSource;
    private final ScopeSignature signature;
    private final Scopes scopes;
    private final EntityManager entities;

    OtherSide(DataSource dataSource, ScopeSignature signature, Scopes scopes, EntityManager entities) {
        this.dataSource = dataSource;
        this.signature = signature;
        this.scopes = scopes;
        this.entities = entities;
    }

    /**
     * Runs work in the scope of the other side, on the connection of the running transaction. What was changed before is
     * written in the scope of this side, what the work changes in that of the other; afterwards the former one is in force.
     *
     * @param side path of the unit on the other side
     * @throws IllegalStateException when it is in another province, or this side is one official
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void run(UnitPath side, Runnable work) {
        Scope former = scopes.require();
        if (former.official() != null || !former.path().province().equals(side.province())) {
            throw new IllegalStateException("There is no other side for " + former.path());
        }
        Scope other = new Scope(side, former.actor(), former.permissions());
        entities.flush();
        bind(other);
        try {
            Scopes.runBound(other, () -> {
                work.run();
                entities.flush();
            });
        } finally {
            bind(former);
        }
    }

    private void bind(Scope scope) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            ScopedDataSource.bind(
                    connection, scope, signature, Clock.systemUTC().instant());
        } catch (SQLException e) {
            throw new UncategorizedSQLException("The scope cannot be bound", null, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
