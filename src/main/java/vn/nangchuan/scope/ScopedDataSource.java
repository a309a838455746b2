package vn.nangchuan.scope;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Hands out connections bound to the scope in force and at return takes the scope off again and undoes every setting on
 * which the wall and the tables rely. A connection that cannot be cleaned is thrown away.
 */
class ScopedDataSource extends DelegatingDataSource implements AutoCloseable {

    /** Long enough for any request, short enough that a leaked connection soon answers with nothing. */
    static final Duration VALIDITY = Duration.ofMinutes(30);

    private static final Logger log = LoggerFactory.getLogger(ScopedDataSource.class);
    private static final String BIND = "SET @scope = ?, @scope_official = ?, @scope_until = ?, @scope_sig = ?";
    private static final String BIND_RECORDED_TIME =
            "SET system_versioning_asof = ?, SESSION transaction_read_only = 1";
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final String RELEASE =
            "SET @scope = NULL, @scope_official = NULL, @scope_until = NULL, @scope_sig = NULL, "
                    + DossierWordsSql.WORDS_FOLLOW
                    + " = NULL, system_versioning_asof = DEFAULT,"
                    + " foreign_key_checks = 1, check_constraint_checks = 1, unique_checks = 1,"
                    + " innodb_snapshot_isolation = ON, SESSION transaction_isolation = 'REPEATABLE-READ',"
                    + " SESSION transaction_read_only = 0, time_zone = '+00:00',"
                    + " SESSION sql_mode = '" + DatabaseAccess.SQL_MODE + "'";

    private final HikariDataSource pool;
    private final HikariDataSource poolOfThePast;
    private final Scopes scopes;
    private final ScopeSignature signature;
    private final Clock realClock;

    /**
     * @param poolOfThePast its connections keep no prepared statements: the server ties a statement to the instant at which
     *     it is prepared, and would show the past where the present is asked for, or the present for the past
     */
    ScopedDataSource(
            HikariDataSource pool,
            HikariDataSource poolOfThePast,
            Scopes scopes,
            ScopeSignature signature,
            Clock realClock) {
        super(pool);
        this.pool = pool;
        this.poolOfThePast = poolOfThePast;
        this.scopes = scopes;
        this.signature = signature;
        this.realClock = realClock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Instant> recordedAt = scopes.recordedAt();
        HikariDataSource source = recordedAt.isPresent() ? poolOfThePast : pool;
        Connection connection = source.getConnection();
        try {
            Optional<Scope> scope = scopes.current();
            if (scope.isPresent()) {
                bind(connection, scope.get());
            }
            if (recordedAt.isPresent()) {
                bindRecordedTime(connection, recordedAt.get());
            }
            return guarded(source, connection);
        } catch (SQLException | RuntimeException e) {
            source.evictConnection(connection);
            throw e;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("Connections are handed out for the scope in force only");
    }

    @Override
    public void close() {
        pool.close();
        poolOfThePast.close();
    }

    void bind(Connection connection, Scope scope) throws SQLException {
        bind(connection, scope, signature, realClock.instant());
    }

    /** The scope may be bound anew while a transaction runs. */
    static void bind(Connection connection, Scope scope, ScopeSignature signature, Instant now) throws SQLException {
        long until = now.plus(VALIDITY).getEpochSecond();
        long number = connection.unwrap(org.mariadb.jdbc.Connection.class).getThreadId();
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, scope.path().value());
            statement.setLong(2, ScopeSignature.person(scope));
            statement.setLong(3, until);
            statement.setString(4, signature.of(number, until, scope));
            statement.execute();
        }
    }

    private static void bindRecordedTime(Connection connection, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BIND_RECORDED_TIME)) {
            statement.setString(1, TIMESTAMP.format(at));
            statement.execute();
        }
    }

    private static Connection guarded(HikariDataSource source, Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Guard(source, connection));
    }

    private static void giveBack(HikariDataSource source, Connection connection) throws SQLException {
        try {
            connection.rollback();
            try (Statement statement = connection.createStatement()) {
                statement.execute(RELEASE);
            }
        } catch (SQLException e) {
            log.warn("A connection whose scope could not be taken off is thrown away: {}", e.getSQLState());
            source.evictConnection(connection);
        }
        connection.close();
    }

    /** The connection as handed out: closing it takes the scope off first. */
    private static final class Guard implements InvocationHandler {

        private final HikariDataSource source;
        private final Connection connection;
        private boolean closed;

        Guard(HikariDataSource source, Connection connection) {
            this.source = source;
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                closeOnce();
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private void closeOnce() throws SQLException {
            if (!closed) {
                closed = true;
                giveBack(source, connection);
            }
        }
    }
}
