package vn.nangchuan.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.audit.PersonKeys.PersonKey;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/**
 * Appends lines to the chains of their units, as the last thing before a transaction commits: the chain's row is locked
 * for no longer than that. Chains are taken in the order of their units, after everything else the transaction locks,
 * so that no two transactions wait for each other.
 *
 * <p>The act has read long before, and others have appended since. Its snapshot must not refuse the chain's row for that
 * (error 1020), so the two statements that touch it look past the snapshot: they see the latest committed row, locked.
 */
@Component
class ChainWriter {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ACTING_AS = 400;
    private static final int LONGEST_ORIGIN = 60;

    private static final String LOCK = """
            SET STATEMENT innodb_snapshot_isolation = OFF FOR
            INSERT INTO audit_chain (id, province_id, unit_id, unit_path, number, hash, seal, changed_by)
            VALUES (:unit, :province, :unit, :path, 0, :hash, :seal, :actor)
            ON DUPLICATE KEY UPDATE id = VALUES(id)
            RETURNING number, hash
            """;
    private static final String ADVANCE = """
            SET STATEMENT innodb_snapshot_isolation = OFF FOR
            UPDATE audit_chain SET number = :number, hash = :hash, seal = :seal, changed_by = :actor WHERE id = :unit
            """;
    private static final String APPEND = """
            INSERT INTO audit_line (id, province_id, unit_id, unit_path, number, recorded_at, business_date, changed_by,
                actor_name, acting_as, action, subject_type, subject_id, official_id, changes, reason, origin, previous_hash, hash)
            VALUES (NEXT VALUE FOR audit_line_seq, :province, :unit, :path, :number, :recordedAt, :businessDate, :actor,
                :actorName, :actingAs, :action, :subjectType, :subject, :official, :changes, :reason, :origin, :previous, :hash)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final UnwrittenRows unwritten;
    private final PersonKeys keys;
    private final ChangesJson json;
    private final ChainSeal seal;
    private final BusinessClock businessClock;
    private final Clock realTime;

    @SuppressWarnings("TooManyParameters")
    ChainWriter(
            JdbcClient jdbc,
            NamedParameterJdbcOperations batches,
            UnwrittenRows unwritten,
            PersonKeys keys,
            ChangesJson json,
            Secrets secrets,
            BusinessClock businessClock,
            @RealTime Clock realTime) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.unwritten = unwritten;
        this.keys = keys;
        this.json = json;
        this.seal = new ChainSeal(secrets);
        this.businessClock = businessClock;
        this.realTime = realTime;
    }

    private record End(long number, byte[] hash) {}

    /** Rows still to be written are written first: a row waited for while chains are held could be held by a waiter. */
    void append(List<Draft> drafts) {
        unwritten.write();
        Map<OfficialId, PersonKey> persons = keysFor(drafts);
        Map<UnitPath, List<Draft>> byChain = drafts.stream()
                .collect(Collectors.groupingBy(
                        Draft::chain,
                        () -> new TreeMap<>(
                                Comparator.comparingLong(path -> path.unit().value())),
                        Collectors.toList()));
        byChain.forEach((path, lines) -> append(path, lines, persons));
    }

    private Map<OfficialId, PersonKey> keysFor(List<Draft> drafts) {
        Map<OfficialId, PersonKey> persons = new HashMap<>();
        drafts.stream()
                .map(Draft::entry)
                .filter(entry -> entry.changes().stream().anyMatch(AuditEntry.Change::sensitive))
                .map(AuditEntry::official)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingLong(OfficialId::value))
                .forEach(official -> keys.obtain(official).ifPresent(key -> persons.put(official, key)));
        return persons;
    }

    private void append(UnitPath path, List<Draft> drafts, Map<OfficialId, PersonKey> persons) {
        long unit = path.unit().value();
        String actor = drafts.getLast().actor().id();
        End end = lock(path, actor);
        Instant now = realTime.instant().truncatedTo(ChronoUnit.MICROS);
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            Line line = line(draft, end.number() + 1, now, json.write(draft.entry(), persons));
            byte[] hash = LineHash.of(line, end.hash());
            rows.add(row(line, path, end.hash(), hash));
            end = new End(line.number(), hash);
        }
        batches.batchUpdate(APPEND, rows.toArray(SqlParameterSource[]::new));
        jdbc.sql(ADVANCE)
                .param("number", end.number())
                .param("hash", end.hash())
                .param("seal", seal.of(unit, end.number(), end.hash()))
                .param("actor", actor)
                .param("unit", unit)
                .update();
    }

    private End lock(UnitPath path, String actor) {
        long unit = path.unit().value();
        return jdbc.sql(LOCK)
                .param("unit", unit)
                .param("province", path.province().value())
                .param("path", path.value())
                .param("actor", actor)
                .param("hash", LineHash.beginning())
                .param("seal", seal.of(unit, 0, LineHash.beginning()))
                .query((row, _) -> new End(row.getLong("number"), row.getBytes("hash")))
                .single();
    }

    private Line line(Draft draft, long number, Instant now, String changes) {
        AuditEntry entry = draft.entry();
        Actor actor = draft.actor();
        return new Line(
                draft.chain().unit().value(),
                number,
                now,
                businessClock.today(),
                actor.id(),
                ClearText.of(actor.name(), LONGEST_NAME),
                ClearText.of(actor.actingAs(), LONGEST_ACTING_AS),
                entry.action(),
                entry.subject().type(),
                entry.subject().id(),
                entry.official() == null ? null : entry.official().value(),
                changes,
                ClearText.orNull(entry.reason(), LONGEST_REASON),
                ClearText.of(actor.origin(), LONGEST_ORIGIN));
    }

    private static SqlParameterSource row(Line line, UnitPath path, byte[] previous, byte[] hash) {
        return new MapSqlParameterSource()
                .addValue("province", path.province().value())
                .addValue("unit", line.unit())
                .addValue("path", path.value())
                .addValue("number", line.number())
                .addValue("recordedAt", LocalDateTime.ofInstant(line.recordedAt(), ZoneOffset.UTC))
                .addValue("businessDate", line.businessDate())
                .addValue("actor", line.actor())
                .addValue("actorName", line.actorName())
                .addValue("actingAs", line.actingAs())
                .addValue("action", line.action())
                .addValue("subjectType", line.subjectType())
                .addValue("subject", line.subjectId())
                .addValue("official", line.official())
                .addValue("changes", line.changes())
                .addValue("reason", line.reason())
                .addValue("origin", line.origin())
                .addValue("previous", previous)
                .addValue("hash", hash);
    }
}
