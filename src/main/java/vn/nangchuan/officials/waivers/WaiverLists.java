package vn.nangchuan.officials.waivers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.officials.waivers.WaiverLine.Decision;
import vn.nangchuan.officials.waivers.WaiverPermissions.MayApproveWaivers;
import vn.nangchuan.officials.waivers.WaiverPermissions.MayReadWaivers;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** Lists waivers of the scope, a page in two statements. */
@Service
@Transactional(readOnly = true)
public class WaiverLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String TOTALS = "the first and the last path counted are judged";
    private static final String LINES = """
            SELECT w.id, w.version, w.official_id, o.full_name, w.unit_path, u.type AS unit_type, u.name AS unit_name,
                   w.requirement, w.criterion, w.asked_level, w.reduced_to, w.valid_from,
                   COALESCE(w.revoked_from, w.valid_to) AS ends, w.basis, w.status, w.requester, w.requested_at,
                   w.decider, w.decided_at, w.decision_reason, w.revoker, w.revoked_at, w.revocation_reason
            FROM waiver w JOIN official o ON o.id = w.official_id JOIN unit u ON u.id = w.unit_id
            """;
    private static final String COUNTED = """
            SELECT COUNT(*) AS number, MIN(w.unit_path) AS first_path, MAX(w.unit_path) AS last_path FROM waiver w
            """;

    /** Waits for somebody else than whoever looks. */
    private static final String MINE = "w.status = 'REQUESTED' AND w.requested_by <> :actor ";

    private static final String PAGE = " LIMIT :limit OFFSET :offset";

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard guard;

    WaiverLists(JdbcClient jdbc, Scopes scopes, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.guard = guard;
    }

    /** What waits first, the longest waiting first and what whoever looks has asked for last; then the latest. */
    @MayReadWaivers
    @JudgedInside(TOTALS)
    public WaiverPage page(int offset, int limit) {
        List<WaiverLine> lines = jdbc.sql(LINES + """
                        ORDER BY w.status <> 'REQUESTED', w.status = 'REQUESTED' AND w.requested_by = :actor,
                                 IF(w.status = 'REQUESTED', w.requested_at, NULL), w.requested_at DESC, w.id DESC
                        """ + PAGE)
                .param("actor", scopes.require().actor())
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        long total = jdbc.sql(COUNTED).query((row, _) -> counted(row)).single();
        return new WaiverPage(lines, total);
    }

    /** What waits for a decision by whoever asks, the longest waiting first. */
    @MayApproveWaivers
    @JudgedInside(TOTALS)
    public WaiverPage waiting(int offset, int limit) {
        List<WaiverLine> lines = jdbc.sql(LINES + "WHERE " + MINE + "ORDER BY w.requested_at, w.id" + PAGE)
                .param("actor", scopes.require().actor())
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        return new WaiverPage(lines, waitingCount());
    }

    /** How much waits for a decision by whoever asks. */
    @MayApproveWaivers
    @JudgedInside(TOTALS)
    public long waitingCount() {
        return jdbc.sql(COUNTED + "WHERE " + MINE)
                .param("actor", scopes.require().actor())
                .query((row, _) -> counted(row))
                .single();
    }

    private long counted(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        return row.getLong("number");
    }

    /** Those of one official, the latest first; far more fit than anybody has. */
    @MayReadWaivers
    public List<WaiverLine> ofOfficial(OfficialId official) {
        return jdbc.sql(LINES + "WHERE w.official_id = :official ORDER BY w.requested_at DESC, w.id DESC" + PAGE)
                .param("official", official.value())
                .param("limit", LONGEST_PAGE)
                .param("offset", 0)
                .query((row, _) -> line(row))
                .list();
    }

    /** One waiver, for whoever has asked for a permission before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<WaiverLine> line(WaiverId id) {
        return jdbc.sql(LINES + "WHERE w.id = :id")
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional();
    }

    private static WaiverLine line(ResultSet row) throws SQLException {
        return new WaiverLine(
                new WaiverId(row.getLong("id")),
                row.getInt("version"),
                new OfficialId(row.getLong("official_id")),
                row.getString("full_name"),
                UnitPath.read(row, "unit_path"),
                UnitType.valueOf(row.getString("unit_type")).nameOf(row.getString("unit_name")),
                row.getString("requirement"),
                Criterion.valueOf(row.getString("criterion")),
                level(row, "asked_level"),
                level(row, "reduced_to"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("basis"),
                WaiverStatus.valueOf(row.getString("status")),
                row.getString("requester"),
                row.getObject("requested_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                decision(row, "decider", "decided_at", "decision_reason"),
                decision(row, "revoker", "revoked_at", "revocation_reason"));
    }

    private static @Nullable Level level(ResultSet row, String column) throws SQLException {
        String level = row.getString(column);
        return level == null ? null : Level.valueOf(level);
    }

    private static @Nullable Decision decision(ResultSet row, String by, String at, String reason) throws SQLException {
        String name = row.getString(by);
        return name == null
                ? null
                : new Decision(
                        name, row.getObject(at, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(reason));
    }
}
