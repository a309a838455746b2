package vn.nangchuan.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.StoredValues;
import vn.nangchuan.scope.UnitPath;

/** The table of jobs. What a job says of itself is written apart from what it does, so that it is seen at once. */
@Component
class JobTable {

    private static final String COLUMNS = """
            SELECT id, unit_path, type, subject_id, asked_by, asked_at, status, process, done, total, result, figures,
                   cancel_asked, ended_at
            FROM job
            """;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final TransactionTemplate apart;

    JobTable(JdbcClient jdbc, Scopes scopes, BusinessClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A row.
     *
     * @param process the portal that took it on
     */
    record Row(JobLine line, UUID process) {}

    Optional<Row> withKey(UUID key) {
        return jdbc.sql(COLUMNS + " WHERE ask_key = :key")
                .param("key", StoredValues.bytes(key))
                .query((row, _) -> row(row))
                .optional();
    }

    /** The one that waits or runs at the unit of the scope, in that lane. */
    Optional<Row> taken(String type, String lane) {
        return jdbc.sql(COLUMNS + " WHERE unit_id = :unit AND type = :type AND lane = :lane AND taken")
                .param("unit", unit())
                .param("type", type)
                .param("lane", lane)
                .query((row, _) -> row(row))
                .optional();
    }

    Optional<Row> find(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = :id")
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Of the unit of the scope and those below it, the latest first. */
    List<Row> latest(int limit) {
        return jdbc.sql(COLUMNS + " WHERE province_id = :province ORDER BY id DESC LIMIT :limit")
                .param("province", scopes.require().path().province().value())
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    /** The latest of a type at the unit of the scope. */
    Optional<Row> latest(String type) {
        return jdbc.sql(COLUMNS + " WHERE unit_id = :unit AND type = :type ORDER BY id DESC LIMIT 1")
                .param("unit", unit())
                .param("type", type)
                .query((row, _) -> row(row))
                .optional();
    }

    /** Those of a type at the unit of the scope that are about these things. */
    List<Row> about(String type, Collection<Long> subjects) {
        return jdbc.sql(COLUMNS + " WHERE unit_id = :unit AND type = :type AND subject_id IN (:subjects)")
                .param("unit", unit())
                .param("type", type)
                .param("subjects", subjects)
                .query((row, _) -> row(row))
                .list();
    }

    /** @return its number */
    long add(JobOrder order, String lane, UUID process) {
        Scope scope = scopes.require();
        long id = jdbc.sql("SELECT NEXT VALUE FOR job_seq AS id")
                .query((row, _) -> row.getLong("id"))
                .single();
        jdbc.sql("""
                        INSERT INTO job (id, province_id, unit_id, unit_path, type, lane, subject_id, ask_key, asked_by,
                                         asked_at, status, taken, process, changed_by)
                        VALUES (:id, :province, :unit, :path, :type, :lane, :subject, :key, :actor, :now, 'QUEUED', TRUE,
                                :process, :actor)
                        """)
                .param("id", id)
                .param("province", scope.path().province().value())
                .param("unit", unit())
                .param("path", scope.path().value())
                .param("type", order.type())
                .param("lane", lane)
                .param("subject", order.subject())
                .param("key", StoredValues.bytes(order.key()))
                .param("actor", scope.actor())
                .param("now", now())
                .param("process", StoredValues.bytes(process))
                .update();
        return id;
    }

    /** @return whether it was still waiting */
    boolean begin(long id) {
        return Boolean.TRUE.equals(apart.execute(_ -> jdbc.sql("""
                                UPDATE job SET status = 'RUNNING', started_at = :now, changed_by = :actor, version = version + 1
                                WHERE id = :id AND status = 'QUEUED'
                                """)
                        .param("now", now())
                        .param("actor", actor())
                        .param("id", id)
                        .update()
                == 1));
    }

    void reach(long id, int done, @Nullable Integer total) {
        apart.executeWithoutResult(_ -> jdbc.sql("""
                        UPDATE job SET done = :done, total = :total, changed_by = :actor, version = version + 1
                        WHERE id = :id AND taken
                        """)
                .param("done", done)
                .param("total", total)
                .param("actor", actor())
                .param("id", id)
                .update());
    }

    /** Ends it, unless it has ended. */
    void end(long id, JobStatus status, @Nullable String result, List<Long> figures) {
        apart.executeWithoutResult(_ -> jdbc.sql("""
                        UPDATE job SET status = :status, taken = NULL, result = :result, figures = :figures, ended_at = :now,
                               changed_by = :actor, version = version + 1
                        WHERE id = :id AND taken
                        """)
                .param("status", status.name())
                .param("result", result)
                .param("figures", figures.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .param("now", now())
                .param("actor", actor())
                .param("id", id)
                .update());
    }

    /** Removes what ended at the unit of the scope before that long; read first, so that what runs there is not locked. */
    void forget(Period kept) {
        List<Long> old = jdbc.sql("SELECT id FROM job WHERE unit_id = :unit AND taken IS NULL AND ended_at < :before")
                .param("unit", unit())
                .param("before", now().minus(kept))
                .query((row, _) -> row.getLong("id"))
                .list();
        if (!old.isEmpty()) {
            jdbc.sql("DELETE FROM job WHERE id IN (:old)").param("old", old).update();
        }
    }

    void askToCancel(long id) {
        jdbc.sql("""
                        UPDATE job SET cancel_asked = TRUE, changed_by = :actor, version = version + 1
                        WHERE id = :id AND taken
                        """).param("actor", actor()).param("id", id).update();
    }

    /** Whether it waits or runs at this moment, whatever the running transaction began to read. */
    boolean isTaken(long id) {
        return Boolean.TRUE.equals(apart.execute(_ -> jdbc.sql("SELECT taken FROM job WHERE id = :id AND taken")
                .param("id", id)
                .query((row, _) -> row.getBoolean("taken"))
                .optional()
                .orElse(false)));
    }

    private long unit() {
        return scopes.require().path().unit().value();
    }

    private String actor() {
        return scopes.require().actor();
    }

    private LocalDateTime now() {
        return StoredValues.utc(clock.instant());
    }

    private static Row row(ResultSet row) throws SQLException {
        String figures = row.getString("figures");
        JobLine line = new JobLine(
                row.getLong("id"),
                UnitPath.read(row, "unit_path"),
                row.getString("type"),
                row.getObject("subject_id", Long.class),
                row.getString("asked_by"),
                StoredValues.instant(row.getObject("asked_at", LocalDateTime.class)),
                JobStatus.valueOf(row.getString("status")),
                row.getInt("done"),
                row.getObject("total", Integer.class),
                row.getString("result"),
                figures == null || figures.isEmpty()
                        ? List.of()
                        : Arrays.stream(figures.split(" ")).map(Long::valueOf).toList(),
                row.getBoolean("cancel_asked"),
                row.getObject("ended_at") == null
                        ? null
                        : StoredValues.instant(row.getObject("ended_at", LocalDateTime.class)));
        return new Row(line, StoredValues.uuid(row.getBytes("process")));
    }
}
