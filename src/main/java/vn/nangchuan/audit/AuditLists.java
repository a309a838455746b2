package vn.nangchuan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditPermissions.MayReadHistory;
import vn.nangchuan.audit.AuditPermissions.MayReadViewers;
import vn.nangchuan.audit.AuditPermissions.MaySearchAudit;
import vn.nangchuan.audit.PersonKeys.PersonKey;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.LikePattern;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** Reads lines of the scope, the newest first, a page in two statements: the lines, and the names they need. */
@Service
@Transactional(readOnly = true)
public class AuditLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    static final Set<String> OPENINGS = Set.of(
            "officials:opened",
            "officials:former-state-opened",
            "officials:identity-shown",
            "officials:sensitive-shown",
            "officials:hidden-history-shown",
            "officials:explanation-exported",
            "officials:form-exported",
            "files:opened",
            "accounts:opened-in-emergency");

    private static final String LINES = """
            SELECT l.unit_id, l.unit_path, u.type AS unit_type, u.name AS unit_name, l.number, l.recorded_at, l.business_date, l.changed_by,
                   l.actor_name, l.acting_as, l.action, l.subject_type, l.subject_id, l.official_id, l.changes, l.reason,
                   l.origin
            FROM audit_line l JOIN unit u ON u.id = l.unit_id
            """;
    private static final String BEHIND = """
            AND (:at IS NULL OR l.recorded_at < :at OR (l.recorded_at = :at
                AND (l.unit_id < :atUnit OR (l.unit_id = :atUnit AND l.number < :atNumber))))
            ORDER BY l.recorded_at DESC, l.unit_id DESC, l.number DESC LIMIT :limit
            """;
    private static final String OF_SUBJECT = LINES + "WHERE l.subject_type = :type AND l.subject_id = :id " + BEHIND;
    private static final String OF_OFFICIAL = LINES + "WHERE l.official_id = :official " + BEHIND;
    private static final String OPENED =
            LINES + "WHERE l.official_id = :official AND l.action IN (:openings) " + BEHIND;
    private static final String MATCHING = LINES + """
            WHERE (:person IS NULL OR l.actor_name LIKE :person ESCAPE '!') AND (:action IS NULL OR l.action = :action)
              AND (:unit IS NULL OR l.unit_id = :unit) AND (:official IS NULL OR l.official_id = :official)
              AND (:from IS NULL OR l.recorded_at >= :from) AND (:to IS NULL OR l.recorded_at < :to)
            """ + BEHIND;

    private final JdbcClient jdbc;
    private final ChangesJson json;
    private final ObjectProvider<OfficialNames> names;
    private final Map<String, HistorySubject> subjects;
    private final ScopeGuard guard;
    private final Scopes scopes;
    private final PersonKeys keys;

    @SuppressWarnings("TooManyParameters")
    AuditLists(
            JdbcClient jdbc,
            ChangesJson json,
            ObjectProvider<OfficialNames> names,
            List<HistorySubject> subjects,
            ScopeGuard guard,
            Scopes scopes,
            PersonKeys keys) {
        this.keys = keys;
        this.guard = guard;
        this.scopes = scopes;
        this.jdbc = jdbc;
        this.json = json;
        this.names = names;
        this.subjects = subjects.stream().collect(Collectors.toUnmodifiableMap(HistorySubject::type, known -> known));
    }

    /** What was done with one thing; nothing when whoever asks may not open it. */
    @MayReadHistory
    public AuditPage ofSubject(AuditSubject subject, @Nullable AuditCursor behind, int limit) {
        if (!isOpen(subject)) {
            return new AuditPage(List.of(), false);
        }
        return page(jdbc.sql(OF_SUBJECT).param("type", subject.type()).param("id", subject.id()), behind, limit);
    }

    /** All that concerns one person; nothing when whoever asks may not open the dossier. */
    @MayReadHistory
    public AuditPage ofOfficial(OfficialId official, @Nullable AuditCursor behind, int limit) {
        return isOpen(AuditSubject.of(official))
                ? page(jdbc.sql(OF_OFFICIAL).param("official", official.value()), behind, limit)
                : new AuditPage(List.of(), false);
    }

    /** As the other, with what lines hide about the person opened by their key: whoever asks records first that it is. */
    AuditPage openedOf(OfficialId official, @Nullable AuditCursor behind, int limit) {
        if (!isOpen(AuditSubject.of(official))) {
            return new AuditPage(List.of(), false);
        }
        Optional<PersonKey> key = keys.find(official);
        return page(
                jdbc.sql(OF_OFFICIAL).param("official", official.value()),
                behind,
                limit,
                (action, changes) ->
                        key.map(found -> json.read(action, changes, found)).orElseGet(() -> json.read(changes)));
    }

    private boolean isOpen(AuditSubject subject) {
        HistorySubject known = subjects.get(subject.type());
        return known != null && known.isOpenTo(subject.id());
    }

    /**
     * Who opened a dossier or its scans, for which unit, when and why; nothing when whoever asks may not open it and it is
     * not their own, to which their scope is narrowed.
     */
    @MayReadViewers
    public AuditPage viewersOf(OfficialId official, @Nullable AuditCursor behind, int limit) {
        if (!official.equals(scopes.require().official()) && !isOpen(AuditSubject.of(official))) {
            return new AuditPage(List.of(), false);
        }
        return page(jdbc.sql(OPENED).param("official", official.value()).param("openings", OPENINGS), behind, limit);
    }

    /** Searches the scope. */
    @MaySearchAudit
    public AuditPage search(AuditFilter filter, @Nullable AuditCursor behind, int limit) {
        StatementSpec statement = jdbc.sql(MATCHING)
                .param(
                        "person",
                        filter.person().isBlank()
                                ? null
                                : LikePattern.containing(filter.person().strip()))
                .param("action", filter.action())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param(
                        "official",
                        filter.official() == null ? null : filter.official().value())
                .param("from", filter.from() == null ? null : beginningOf(filter.from()))
                .param(
                        "to",
                        filter.to() == null ? null : beginningOf(filter.to().plusDays(1)));
        return page(statement, behind, limit);
    }

    /** The kinds of acts that the newest lines of the scope tell of, by their codes. */
    @MaySearchAudit
    @JudgedInside("the first and the last path read are judged")
    public List<ActionKind> actions() {
        return jdbc.sql("""
                        SELECT newest.action, newest.subject_type, MIN(newest.unit_path) AS first_path,
                               MAX(newest.unit_path) AS last_path
                        FROM (SELECT action, subject_type, unit_path FROM audit_line ORDER BY recorded_at DESC LIMIT 5000) newest
                        GROUP BY newest.action, newest.subject_type
                        ORDER BY newest.action, newest.subject_type
                        """).query((row, _) -> kind(row)).list();
    }

    private ActionKind kind(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        return new ActionKind(row.getString("action"), row.getString("subject_type"));
    }

    private static LocalDateTime beginningOf(LocalDate day) {
        return utc(day.atStartOfDay(BusinessClock.ZONE).toInstant());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Reads what a line says has changed by an act. */
    private interface Reading {
        List<AuditLine.Change> of(String action, String changes);
    }

    private AuditPage page(StatementSpec statement, @Nullable AuditCursor behind, int limit) {
        return page(statement, behind, limit, (_, changes) -> json.read(changes));
    }

    private AuditPage page(StatementSpec statement, @Nullable AuditCursor behind, int limit, Reading reading) {
        int wanted = Math.clamp(limit, 1, LONGEST_PAGE);
        List<AuditLine> lines = statement
                .param("at", behind == null ? null : utc(behind.recordedAt()))
                .param("atUnit", behind == null ? null : behind.unit().value())
                .param("atNumber", behind == null ? null : behind.number())
                .param("limit", wanted + 1)
                .query((row, _) -> line(row, reading))
                .list();
        return new AuditPage(named(lines.subList(0, Math.min(wanted, lines.size()))), lines.size() > wanted);
    }

    private List<AuditLine> named(List<AuditLine> lines) {
        Set<OfficialId> officials =
                lines.stream().map(AuditLine::official).filter(Objects::nonNull).collect(Collectors.toSet());
        OfficialNames known = names.getIfAvailable();
        if (officials.isEmpty() || known == null) {
            return List.copyOf(lines);
        }
        Map<OfficialId, String> found = known.namesOf(officials);
        return lines.stream()
                .map(line -> line.official() == null ? line : line.naming(found.get(line.official())))
                .toList();
    }

    private AuditLine line(ResultSet row, Reading reading) throws SQLException {
        long official = row.getLong("official_id");
        OfficialId concerned = row.wasNull() ? null : new OfficialId(official);
        String actingAs = row.getString("acting_as");
        return new AuditLine(
                new UnitId(row.getLong("unit_id")),
                UnitPath.read(row, "unit_path"),
                UnitType.valueOf(row.getString("unit_type")).nameOf(row.getString("unit_name")),
                row.getLong("number"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("business_date", LocalDate.class),
                row.getString("changed_by"),
                row.getString("actor_name"),
                Actor.rolesOf(actingAs),
                Actor.unitOf(actingAs),
                row.getString("action"),
                new AuditSubject(row.getString("subject_type"), row.getLong("subject_id")),
                concerned,
                null,
                reading.of(row.getString("action"), row.getString("changes")),
                row.getString("reason"),
                row.getString("origin"));
    }
}
