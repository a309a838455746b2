package vn.nangchuan.nominations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.nominations.NominationPermissions.MayReadNominations;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.training.ClassStatus;

/** Reads nominations: those of the scope's officials and those to the scope's classes; each list in one statement, beside that for the law. */
@Service
@Transactional(readOnly = true)
@MayReadNominations
public class NominationLists {

    /** The type under which the audit trail keeps what was done with a nomination. */
    public static final String AUDIT_SUBJECT = NominationInAudit.TYPE;

    private static final String SELECT = """
            SELECT n.id, n.official_id, n.official_name, post.name_vi AS post_vi, post.name_en AS post_en,
                   n.unit_path, n.counter_path, u.type, u.name AS unit_name,
                   n.class_id, c.code AS class_code, c.name AS class_name, c.starts_on, c.ends_on,
                   c.status AS class_status, c.capacity, c.seats_taken, c.waiting, n.requirement, n.note, n.status,
                   n.submitted_by, n.submitted_at, n.waiting_no, n.enrolment_id, n.version,
                   d.step AS last_step, d.reason AS last_reason, d.decided_at, d.changed_by AS decided_by
            FROM nomination n JOIN training_class c ON c.id = n.class_id JOIN unit u ON u.id = n.nominating_unit_id
            JOIN post ON post.code = n.post
            JOIN nomination_decision d ON d.id = (SELECT x.id FROM nomination_decision x WHERE x.nomination_id = n.id
                                                  ORDER BY x.decided_at DESC, x.id DESC LIMIT 1)
            """;

    private static final int MOST_DECIDED = 200;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final NominationGuard guard;
    private final CurrentLaw law;
    private final BusinessClock clock;

    NominationLists(JdbcClient jdbc, Scopes scopes, NominationGuard guard, CurrentLaw law, BusinessClock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.guard = guard;
        this.law = law;
        this.clock = clock;
    }

    /** What waits for the host: the classes of the scope by first day, each with its undecided and waiting nominations. */
    public List<ClassWaiting> waitingForDecision() {
        Law current = law.get();
        Map<TrainingClassId, List<HostRow>> byClass = jdbc
                .sql(SELECT + """
                        WHERE n.status IN ('SUBMITTED', 'WAITLISTED') AND c.unit_path LIKE CONCAT(:scope, '%')
                        ORDER BY c.starts_on, c.id, n.status, n.waiting_no, n.submitted_at, n.id
                        """)
                .param("scope", scopes.require().path().value())
                .query((row, _) -> new HostRow(waiting(row), line(row, current)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.head().trainingClass(), LinkedHashMap::new, Collectors.toList()));
        return byClass.values().stream().map(NominationLists::together).toList();
    }

    private static ClassWaiting together(List<HostRow> rows) {
        ClassWaiting head = rows.getFirst().head();
        return new ClassWaiting(
                head.trainingClass(),
                head.code(),
                head.name(),
                head.startsOn(),
                head.status(),
                head.capacity(),
                head.seatsTaken(),
                head.waiting(),
                rows.stream().map(HostRow::line).toList());
    }

    private static ClassWaiting waiting(ResultSet row) throws SQLException {
        return new ClassWaiting(
                new TrainingClassId(row.getLong("class_id")),
                row.getString("class_code"),
                row.getString("class_name"),
                row.getObject("starts_on", LocalDate.class),
                ClassStatus.valueOf(row.getString("class_status")),
                row.getInt("capacity"),
                row.getInt("seats_taken"),
                row.getInt("waiting"),
                List.of());
    }

    /** The nominations of officials whose files the unit keeps, the latest first. */
    public List<NominationLine> ofUnit(UnitId unit) {
        return jdbc.sql(SELECT + "WHERE n.unit_id = :unit ORDER BY n.submitted_at DESC, n.id DESC")
                .param("unit", unit.value())
                .query(lines())
                .list();
    }

    /** The nominations of an official of the scope, the latest first. */
    public List<NominationLine> ofOfficial(OfficialId official) {
        return jdbc.sql(SELECT + "WHERE n.official_id = :official ORDER BY n.submitted_at DESC, n.id DESC")
                .param("official", official.value())
                .query(lines())
                .list();
    }

    /** The nominations to a class that the scope shows: its host sees all, a unit those of its officials. */
    public List<NominationLine> ofClass(TrainingClassId id) {
        return jdbc.sql(SELECT + "WHERE n.class_id = :id ORDER BY n.status, n.waiting_no, n.submitted_at, n.id")
                .param("id", id.value())
                .query(lines())
                .list();
    }

    /** What hosts of the scope decided about their classes, the latest first. */
    public List<NominationLine> decided() {
        return jdbc.sql(SELECT + """
                        WHERE n.status NOT IN ('SUBMITTED', 'WAITLISTED') AND c.unit_path LIKE CONCAT(:scope, '%')
                        ORDER BY d.decided_at DESC, n.id DESC LIMIT :most
                        """)
                .param("scope", scopes.require().path().value())
                .param("most", MOST_DECIDED)
                .query(lines())
                .list();
    }

    /** One nomination with its decisions, in two statements. */
    public Optional<NominationDetails> details(NominationId id) {
        return find(id).map(line -> new NominationDetails(line, decisionsOf(id)));
    }

    /** What the one who asks may do with the nomination now; nothing when it is not in the scope. */
    public Set<NominationStep> availableSteps(NominationId id) {
        return find(id).map(NominationLine::steps).orElse(Set.of());
    }

    private Optional<NominationLine> find(NominationId id) {
        return jdbc.sql(SELECT + "WHERE n.id = :id")
                .param("id", id.value())
                .query(lines())
                .optional();
    }

    private List<NominationDetails.Decision> decisionsOf(NominationId id) {
        return jdbc.sql("""
                        SELECT step, from_status, to_status, reason, decided_at, changed_by
                        FROM nomination_decision WHERE nomination_id = :id ORDER BY decided_at, id
                        """)
                .param("id", id.value())
                .query((row, _) -> decision(row))
                .list();
    }

    private static NominationDetails.Decision decision(ResultSet row) throws SQLException {
        String from = row.getString("from_status");
        return new NominationDetails.Decision(
                NominationStep.valueOf(row.getString("step")),
                from == null ? null : NominationStatus.valueOf(from),
                NominationStatus.valueOf(row.getString("to_status")),
                row.getString("reason"),
                instant(row, "decided_at"),
                row.getString("changed_by"));
    }

    private RowMapper<NominationLine> lines() {
        Law current = law.get();
        return (row, _) -> line(row, current);
    }

    private NominationLine line(ResultSet row, Law current) throws SQLException {
        UnitPath unit = UnitPath.read(row, "unit_path");
        UnitPath counter = UnitPath.read(row, "counter_path");
        NominationStatus status = NominationStatus.valueOf(row.getString("status"));
        boolean ours = scopes.require().path().contains(unit);
        return new NominationLine(
                new NominationId(row.getLong("id")),
                ours ? new OfficialId(row.getLong("official_id")) : null,
                row.getString("official_name"),
                unit,
                counter,
                new LocalizedText(row.getString("post_vi"), row.getString("post_en")),
                UnitType.valueOf(row.getString("type")),
                row.getString("unit_name"),
                new TrainingClassId(row.getLong("class_id")),
                row.getString("class_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ClassStatus.valueOf(row.getString("class_status")),
                aim(row.getString("requirement"), current),
                row.getString("note"),
                status,
                instant(row, "submitted_at"),
                latest(row),
                row.getObject("waiting_no", Integer.class),
                enrolment(row.getObject("enrolment_id", Long.class)),
                row.getInt("version"),
                guard.available(status, unit, counter, row.getString("submitted_by")));
    }

    private @Nullable Aim aim(@Nullable String requirement, Law current) {
        return requirement == null ? null : Aim.of(current, requirement, clock.today());
    }

    private static NominationLine.Latest latest(ResultSet row) throws SQLException {
        return new NominationLine.Latest(
                NominationStep.valueOf(row.getString("last_step")),
                instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("last_reason"));
    }

    private static @Nullable EnrolmentId enrolment(@Nullable Long id) {
        return id == null ? null : new EnrolmentId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** One nomination beside its class. */
    private record HostRow(ClassWaiting head, NominationLine line) {}
}
