package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.training.TrainingPermissions.MayReadClassFigures;
import vn.nangchuan.training.TrainingPermissions.MayReadTraining;

/** Reads classes, whoever in the province hosts them; each list in one statement. */
@Service
@Transactional(readOnly = true)
@MayReadTraining
public class ClassLists {

    /** The type under which the audit trail keeps what was done with a class. */
    public static final String AUDIT_SUBJECT = ClassInAudit.TYPE;

    /** Its host is behind: it should have begun, ended or been closed by the day. */
    private static final String BEHIND = """
            c.unit_path LIKE CONCAT(:host, '%') AND c.starts_on <= :day
            AND (c.status IN ('OPEN', 'LIST_CLOSED', 'FINISHED') OR c.status = 'RUNNING' AND c.ends_on < :day)
            """;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard guard;

    ClassLists(JdbcClient jdbc, Scopes scopes, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.guard = guard;
    }

    /** The province's programmes by code. */
    public List<ProgrammeSummary> programmes() {
        return jdbc.sql(
                        "SELECT id, province_id, code, name_vi, name_en, criterion, level, field, days FROM programme ORDER BY code")
                .query((row, _) -> programme(row))
                .list();
    }

    private ProgrammeSummary programme(ResultSet row) throws SQLException {
        guard.requireProvince(row.getLong("province_id"));
        return new ProgrammeSummary(
                new ProgrammeId(row.getLong("id")),
                row.getString("code"),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                ClassRow.optional(Criterion.class, row.getString("criterion")),
                ClassRow.optional(Level.class, row.getString("level")),
                ClassRow.optional(ProfessionalField.class, row.getString("field")),
                row.getInt("days"));
    }

    /** The classes that meet on at least one day of the period, both days inclusive, by first day. */
    public List<ClassLine> classesBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT " + ClassRow.COLUMNS + "FROM " + ClassRow.TABLES + """
                        WHERE c.ends_on >= :from AND c.starts_on <= :to
                        ORDER BY c.starts_on, c.id
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> ClassRow.line(row))
                .list();
    }

    /** How many classes of a host and the units below it should have begun, ended or been closed by the day. */
    @JudgedInside("the province of the first and the last host is judged")
    public long countBehind(UnitPath host, LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) AS classes, MIN(c.unit_path) AS first_path, MAX(c.unit_path) AS last_path"
                        + " FROM training_class c WHERE " + BEHIND)
                .param("host", host.value())
                .param("day", day)
                .query((row, _) -> offered(row))
                .single();
    }

    private long offered(ResultSet row) throws SQLException {
        if (row.getBytes("first_path") != null) {
            guard.requireOffered(UnitPath.read(row, "first_path"));
            guard.requireOffered(UnitPath.read(row, "last_path"));
        }
        return row.getLong("classes");
    }

    /** Those classes, the longest waiting first. */
    public List<ClassLine> behind(UnitPath host, LocalDate day, int limit) {
        return jdbc.sql("SELECT " + ClassRow.COLUMNS + "FROM " + ClassRow.TABLES + "WHERE " + BEHIND
                        + "ORDER BY c.starts_on, c.id LIMIT :limit")
                .param("host", host.value())
                .param("day", day)
                .param("limit", limit)
                .query((row, _) -> ClassRow.line(row))
                .list();
    }

    /** These classes, in no order. */
    public List<ClassLine> classes(Collection<TrainingClassId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT " + ClassRow.COLUMNS + "FROM " + ClassRow.TABLES + "WHERE c.id IN (:ids)")
                        .param("ids", values(ids))
                        .query((row, _) -> ClassRow.line(row))
                        .list();
    }

    /**
     * The open classes that begin after the date and whose certificate would mend the lack of such a paper, the first to
     * begin first; full ones too.
     *
     * @param leastLevel null where the criterion has no levels
     * @param fields empty where any field, or none, will do
     */
    public List<ClassLine> thatMend(
            Criterion criterion, @Nullable Level leastLevel, Set<ProfessionalField> fields, LocalDate date) {
        Mend lack = new Mend(criterion, leastLevel, fields);
        return jdbc
                .sql("SELECT " + ClassRow.COLUMNS + "FROM " + ClassRow.TABLES + """
                        WHERE c.status = 'OPEN' AND c.starts_on > :date AND p.criterion = :criterion
                        ORDER BY c.starts_on, c.id
                        """)
                .param("date", date)
                .param("criterion", criterion.name())
                .query((row, _) -> ClassRow.line(row))
                .list()
                .stream()
                .filter(line -> line.programme().provides(lack))
                .toList();
    }

    /** The sittings of these classes in their order. */
    @JudgedInside("the province of each sitting is judged")
    public Map<TrainingClassId, List<SittingLine>> sittingsOf(Collection<TrainingClassId> ids) {
        Map<TrainingClassId, List<SittingLine>> sittings = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                    SELECT id, province_id, class_id, starts_on, ends_on FROM sitting
                    WHERE class_id IN (:ids) ORDER BY class_id, starts_on, id
                    """)
                    .param("ids", values(ids))
                    .query((row, _) -> sittings.computeIfAbsent(
                                    new TrainingClassId(row.getLong("class_id")), _ -> new ArrayList<>())
                            .add(sitting(row)))
                    .list();
        }
        return sittings;
    }

    private SittingLine sitting(ResultSet row) throws SQLException {
        guard.requireProvince(row.getLong("province_id"));
        return new SittingLine(row.getLong("id"), ClassRow.days(row));
    }

    /** One class with its days, money and steps, in four statements. */
    public Optional<ClassDetails> details(TrainingClassId id) {
        return classes(List.of(id)).stream()
                .findFirst()
                .map(line -> new ClassDetails(
                        line, sittingsOf(List.of(id)).getOrDefault(id, List.of()), fundingOf(id), stepsOf(id)));
    }

    private List<Funding> fundingOf(TrainingClassId id) {
        return jdbc.sql("SELECT source, amount FROM class_funding WHERE class_id = :id ORDER BY source")
                .param("id", id.value())
                .query((row, _) -> new Funding(FundingSource.valueOf(row.getString("source")), row.getLong("amount")))
                .list();
    }

    private List<ClassDetails.Step> stepsOf(TrainingClassId id) {
        return jdbc.sql("""
                        SELECT step, from_status, to_status, reason, decided_at, changed_by
                        FROM class_step WHERE class_id = :id ORDER BY decided_at, id
                        """)
                .param("id", id.value())
                .query((row, _) -> step(row))
                .list();
    }

    private static ClassDetails.Step step(ResultSet row) throws SQLException {
        return new ClassDetails.Step(
                ClassStep.valueOf(row.getString("step")),
                ClassRow.optional(ClassStatus.class, row.getString("from_status")),
                ClassStatus.valueOf(row.getString("to_status")),
                row.getString("reason"),
                row.getObject("decided_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("changed_by"));
    }

    /**
     * The classes hosted by a unit and those below it whose first day lies in the period, both days inclusive, counted
     * in two statements. Only for a host of the scope: of others the scope shows some enrolments, and a part would be
     * taken for the whole.
     */
    @MayReadClassFigures
    @JudgedInside("the host is in scope, and so are the first and the last host of the enrolments counted")
    public ClassFigures figures(UnitPath host, LocalDate from, LocalDate to) {
        if (!scopes.require().path().contains(host)) {
            throw new IllegalArgumentException("No host " + host + " in this scope");
        }
        Map<FundingSource, Long> amounts = amounts(host, from, to);
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT c.id) AS classes, COUNT(e.id) AS enrolments,
                               COUNT(DISTINCT e.official_id) AS people,
                               MIN(e.counter_path) AS first_path, MAX(e.counter_path) AS last_path
                        FROM training_class c
                        LEFT JOIN enrolment e ON e.class_id = c.id AND e.status <> 'WITHDRAWN'
                        WHERE c.starts_on BETWEEN :from AND :to AND c.status <> 'CANCELLED'
                          AND c.unit_path LIKE CONCAT(:host, '%')
                        """)
                .param("from", from)
                .param("to", to)
                .param("host", host.value())
                .query((row, _) -> figures(row, amounts))
                .single();
    }

    private ClassFigures figures(ResultSet row, Map<FundingSource, Long> amounts) throws SQLException {
        guard.requireCounted(row);
        return new ClassFigures(row.getInt("classes"), row.getInt("enrolments"), row.getInt("people"), amounts);
    }

    private Map<FundingSource, Long> amounts(UnitPath host, LocalDate from, LocalDate to) {
        return jdbc
                .sql("""
                        SELECT f.source, SUM(f.amount) AS amount
                        FROM class_funding f JOIN training_class c ON c.id = f.class_id
                        WHERE c.starts_on BETWEEN :from AND :to AND c.status <> 'CANCELLED'
                          AND c.unit_path LIKE CONCAT(:host, '%')
                        GROUP BY f.source
                        """)
                .param("from", from)
                .param("to", to)
                .param("host", host.value())
                .query((row, _) -> new Funding(FundingSource.valueOf(row.getString("source")), row.getLong("amount")))
                .list()
                .stream()
                .collect(Collectors.toMap(Funding::source, Funding::amount));
    }

    private static List<Long> values(Collection<TrainingClassId> ids) {
        return ids.stream().map(TrainingClassId::value).toList();
    }
}
