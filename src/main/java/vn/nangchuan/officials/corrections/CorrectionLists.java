package vn.nangchuan.officials.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.officials.OfficialPermissions.MayRequestCorrections;
import vn.nangchuan.officials.corrections.CorrectionLine.Row;
import vn.nangchuan.officials.corrections.CorrectionLine.Value;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** Lists requests: those about the dossiers that one's own unit keeps, and for an official the own ones. */
@Service
@Transactional(readOnly = true)
public class CorrectionLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String TOTALS = "the first and the last path counted are judged";
    private static final String LINES = """
            SELECT c.id, c.version, c.official_id, o.full_name, c.unit_path, c.kind, c.field, c.row_id, c.seen_value,
                   c.wanted_value, c.reason, c.status, c.requested_at, c.decided_at, c.answer, held.name_vi, held.name_en,
                   p.valid_from, q.criterion, q.level, seen.name_vi AS seen_vi, seen.name_en AS seen_en,
                   wanted.name_vi AS wanted_vi, wanted.name_en AS wanted_en
            FROM correction c JOIN official o ON o.id = c.official_id
            LEFT JOIN posting p ON c.kind = 'FIELD' AND p.id = c.row_id AND p.official_id = c.official_id
            LEFT JOIN post held ON held.id = p.post_id
            LEFT JOIN qualification q ON c.kind = 'FIELD' AND q.id = c.row_id AND q.official_id = c.official_id
            LEFT JOIN post seen ON c.field = 'POST' AND seen.code = c.seen_value
            LEFT JOIN post wanted ON c.field = 'POST' AND wanted.code = c.wanted_value
            """;
    private static final String COUNTED = """
            SELECT COUNT(*) AS number, MIN(c.unit_path) AS first_path, MAX(c.unit_path) AS last_path FROM correction c
            """;
    private static final String OPEN = "WHERE c.unit_id = :unit AND c.status = 'OPEN' ";
    private static final String ANSWERED = "WHERE c.unit_id = :unit AND c.status <> 'OPEN' ";
    private static final String PAGE = " LIMIT :limit OFFSET :offset";

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard guard;

    CorrectionLists(JdbcClient jdbc, Scopes scopes, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.guard = guard;
    }

    /** What waits for an answer of one's own unit, the longest waiting first. */
    @MayEditOfficials
    @JudgedInside(TOTALS)
    public CorrectionPage waiting(int offset, int limit) {
        return page(
                jdbc.sql(LINES + OPEN + "ORDER BY c.requested_at, c.id" + PAGE),
                jdbc.sql(COUNTED + OPEN),
                offset,
                limit);
    }

    /** What was answered or withdrawn, the latest first. */
    @MayEditOfficials
    @JudgedInside(TOTALS)
    public CorrectionPage answered(int offset, int limit) {
        return page(
                jdbc.sql(LINES + ANSWERED + "ORDER BY c.decided_at DESC, c.id DESC" + PAGE),
                jdbc.sql(COUNTED + ANSWERED),
                offset,
                limit);
    }

    private CorrectionPage page(StatementSpec statement, StatementSpec counting, int offset, int limit) {
        List<CorrectionLine> lines = statement
                .param("unit", ownUnit())
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        return new CorrectionPage(lines, counted(counting));
    }

    /** How much waits for an answer of one's own unit. */
    @MayEditOfficials
    @JudgedInside(TOTALS)
    public long waitingCount() {
        return counted(jdbc.sql(COUNTED + OPEN));
    }

    private long counted(StatementSpec counting) {
        return counting.param("unit", ownUnit())
                .query((row, _) -> {
                    guard.requireCounted(row);
                    return row.getLong("number");
                })
                .single();
    }

    private long ownUnit() {
        return scopes.require().path().unit().value();
    }

    /** What waits for an answer about one official, the longest waiting first; one field can wait once, so it fits. */
    @MayEditOfficials
    public List<CorrectionLine> waitingOf(OfficialId official) {
        return jdbc.sql(LINES + OPEN + "AND c.official_id = :official ORDER BY c.requested_at, c.id" + PAGE)
                .param("unit", ownUnit())
                .param("official", official.value())
                .param("limit", LONGEST_PAGE)
                .param("offset", 0)
                .query((row, _) -> line(row))
                .list();
    }

    /** The own requests of the official to whom the scope is narrowed: what waits first, then the latest. */
    @MayRequestCorrections
    public List<CorrectionLine> own() {
        OfficialId own = scopes.require().official();
        return own == null
                ? List.of()
                : jdbc.sql(LINES + """
                                WHERE c.official_id = :official
                                ORDER BY c.status <> 'OPEN', c.requested_at DESC, c.id DESC
                                """ + PAGE)
                        .param("official", own.value())
                        .param("limit", LONGEST_PAGE)
                        .param("offset", 0)
                        .query((row, _) -> line(row))
                        .list();
    }

    /** One request, for whoever has asked for a permission before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CorrectionLine> line(CorrectionId id) {
        return jdbc.sql(LINES + "WHERE c.id = :id")
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional();
    }

    private static CorrectionLine line(ResultSet row) throws SQLException {
        return new CorrectionLine(
                new CorrectionId(row.getLong("id")),
                row.getInt("version"),
                new OfficialId(row.getLong("official_id")),
                row.getString("full_name"),
                UnitPath.read(row, "unit_path"),
                CorrectionKind.valueOf(row.getString("kind")),
                optional(DossierField.class, row.getString("field")),
                row(row),
                new Value(row.getString("seen_value"), name(row, "seen_vi", "seen_en")),
                new Value(row.getString("wanted_value"), name(row, "wanted_vi", "wanted_en")),
                row.getString("reason"),
                CorrectionStatus.valueOf(row.getString("status")),
                row.getObject("requested_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject("decided_at", LocalDateTime.class)),
                row.getString("answer"));
    }

    /** Postings and qualifications are numbered apart: the same number may be one of each. */
    private static Row row(ResultSet row) throws SQLException {
        long id = row.getLong("row_id");
        DossierField field = optional(DossierField.class, row.getString("field"));
        return switch (field == null ? DossierField.Part.PERSON : field.part()) {
            case PERSON -> new Row(id, null, null, null, null);
            case POSTING ->
                new Row(id, name(row, "name_vi", "name_en"), row.getObject("valid_from", LocalDate.class), null, null);
            case QUALIFICATION ->
                new Row(
                        id,
                        null,
                        null,
                        optional(Criterion.class, row.getString("criterion")),
                        optional(Level.class, row.getString("level")));
        };
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable LocalizedText name(ResultSet row, String vi, String en) throws SQLException {
        String vietnamese = row.getString(vi);
        return vietnamese == null ? null : new LocalizedText(vietnamese, row.getString(en));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
