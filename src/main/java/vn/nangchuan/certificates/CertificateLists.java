package vn.nangchuan.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.certificates.CertificatePermissions.MayReadCertificates;
import vn.nangchuan.certificates.CertificatePermissions.MayReviewCertificates;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.LikePattern;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;

/** Lists certificates of the scope, a page in two statements. */
@Service
@Transactional(readOnly = true)
public class CertificateLists {

    /** The type under which the audit trail keeps what was done with a certificate. */
    public static final String AUDIT_SUBJECT = CertificateInAudit.TYPE;

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String TOTALS = "the first and the last path counted are judged";
    private static final String COUNTED =
            "COUNT(*) AS number, MIN(c.unit_path) AS first_path, MAX(c.unit_path) AS last_path ";

    private static final String LINES = """
            SELECT c.id, c.version, c.official_id, o.full_name, c.unit_id, c.unit_path, u.type AS unit_type, u.name AS unit_name,
                   c.criterion, c.level, c.programme_name, c.issuer, c.number, c.issued_on, c.status, c.submitted_at,
                   (SELECT d.reason FROM certificate_decision d WHERE d.certificate_id = c.id
                    ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) AS reason
            FROM certificate c JOIN official o ON o.id = c.official_id JOIN unit u ON u.id = c.unit_id
            """;

    /** Waits for a decision that whoever asks may take: not for one on their own submission. */
    private static final String MINE = """
            c.status = 'SUBMITTED' AND NOT EXISTS (
                SELECT 1 FROM certificate_decision own
                WHERE own.certificate_id = c.id AND own.to_status = 'SUBMITTED' AND own.decided_by = :actor)
            """;

    private static final String KEPT = "(:keeper IS NULL OR c.unit_id = :keeper) ";

    private static final String MATCHING = KEPT + """
            AND (:status IS NULL OR c.status = :status) AND (:search IS NULL OR o.name_search LIKE :search ESCAPE '!')
            """;

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard guard;

    CertificateLists(JdbcClient jdbc, Scopes scopes, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.guard = guard;
    }

    /** What waits in the scope for a decision by whoever asks, the longest waiting first. */
    @MayReviewCertificates
    @JudgedInside(TOTALS)
    public CertificatePage queue(int offset, int limit) {
        List<CertificateLine> lines = jdbc.sql(
                        LINES + "WHERE " + MINE + "ORDER BY c.submitted_at, c.id LIMIT :limit OFFSET :offset")
                .param("actor", scopes.require().actor())
                .param("limit", Math.min(limit, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        return new CertificatePage(lines, queueLength());
    }

    /** How many wait in the scope for a decision by whoever asks. */
    @MayReviewCertificates
    @JudgedInside(TOTALS)
    public long queueLength() {
        return jdbc.sql("SELECT " + COUNTED + "FROM certificate c WHERE " + MINE)
                .param("actor", scopes.require().actor())
                .query((row, _) -> counted(row))
                .single();
    }

    /** The one that comes after another in the queue, wherever that one stands now; after the last the first. */
    @MayReviewCertificates
    @JudgedInside("its path is read with it")
    public Optional<CertificateId> nextInQueue(CertificateId after) {
        return jdbc.sql("""
                        SELECT c.id, c.unit_path FROM certificate c WHERE c.id <> :after AND
                        """ + MINE + """
                        ORDER BY (c.submitted_at, c.id) <= (
                                     SELECT s.submitted_at, s.id FROM certificate s WHERE s.id = :after),
                                 c.submitted_at, c.id
                        LIMIT 1
                        """)
                .param("after", after.value())
                .param("actor", scopes.require().actor())
                .query((row, _) -> judged(row))
                .optional();
    }

    /** Those of the scope that match: the returned first, then those that wait, then the others; each the latest first. */
    @MayReadCertificates
    @JudgedInside(TOTALS)
    public CertificatePage matching(CertificateFilter filter, int offset, int limit) {
        List<CertificateLine> lines = narrow(jdbc.sql(LINES + "WHERE " + MATCHING + """
                                ORDER BY FIELD(c.status, 'SUBMITTED', 'RETURNED') DESC, c.submitted_at DESC, c.id DESC
                                LIMIT :limit OFFSET :offset
                                """), filter)
                .param("limit", Math.min(limit, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        long total = narrow(
                        jdbc.sql("SELECT " + COUNTED
                                + "FROM certificate c JOIN official o ON o.id = c.official_id WHERE " + MATCHING),
                        filter)
                .query((row, _) -> counted(row))
                .single();
        return new CertificatePage(lines, total);
    }

    private static JdbcClient.StatementSpec narrow(JdbcClient.StatementSpec statement, CertificateFilter filter) {
        String search =
                filter.search().isBlank() ? null : LikePattern.containing(VietnameseText.searchKey(filter.search()));
        return statement
                .param("keeper", idOf(filter.keeper()))
                .param("search", search)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name());
    }

    private static @Nullable Long idOf(@Nullable UnitId keeper) {
        return keeper == null ? null : keeper.value();
    }

    /**
     * How many stand where; those without any are left out.
     *
     * @param keeper as in {@link CertificateFilter}
     */
    @MayReadCertificates
    @JudgedInside(TOTALS)
    public Map<CertificateStatus, Long> counts(@Nullable UnitId keeper) {
        Map<CertificateStatus, Long> counts = new EnumMap<>(CertificateStatus.class);
        jdbc.sql("SELECT c.status, " + COUNTED + "FROM certificate c WHERE " + KEPT + "GROUP BY c.status")
                .param("keeper", idOf(keeper))
                .query((row, _) -> counts.put(CertificateStatus.valueOf(row.getString("status")), counted(row)))
                .list();
        return counts;
    }

    /** The certificates of the dossiers that a unit keeps, the latest first. */
    @MayReadCertificates
    @JudgedInside(TOTALS)
    public CertificatePage ofUnit(UnitId unit, Collection<CertificateStatus> statuses, int offset, int limit) {
        if (statuses.isEmpty()) {
            return new CertificatePage(List.of(), 0);
        }
        List<String> names = statuses.stream().map(Enum::name).toList();
        List<CertificateLine> lines = jdbc.sql(LINES + """
                        WHERE c.unit_id = :unit AND c.status IN (:statuses)
                        ORDER BY c.submitted_at DESC, c.id DESC LIMIT :limit OFFSET :offset
                        """)
                .param("unit", unit.value())
                .param("statuses", names)
                .param("limit", Math.min(limit, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        long total = jdbc.sql(
                        "SELECT " + COUNTED + "FROM certificate c WHERE c.unit_id = :unit AND c.status IN (:statuses)")
                .param("unit", unit.value())
                .param("statuses", names)
                .query((row, _) -> counted(row))
                .single();
        return new CertificatePage(lines, total);
    }

    /** Those of one official, the latest first; far more fit than anybody has. */
    @MayReadCertificates
    public List<CertificateLine> ofOfficial(OfficialId official) {
        return jdbc.sql(LINES + """
                        WHERE c.official_id = :official ORDER BY c.submitted_at DESC, c.id DESC LIMIT :limit
                        """)
                .param("official", official.value())
                .param("limit", LONGEST_PAGE)
                .query((row, _) -> line(row))
                .list();
    }

    private long counted(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        return row.getLong("number");
    }

    private CertificateId judged(ResultSet row) throws SQLException {
        guard.requireKept(UnitPath.read(row, "unit_path"));
        return new CertificateId(row.getLong("id"));
    }

    private static CertificateLine line(ResultSet row) throws SQLException {
        String level = row.getString("level");
        return new CertificateLine(
                new CertificateId(row.getLong("id")),
                row.getInt("version"),
                new OfficialId(row.getLong("official_id")),
                row.getString("full_name"),
                new UnitId(row.getLong("unit_id")),
                UnitPath.read(row, "unit_path"),
                row.getString("unit_type"),
                row.getString("unit_name"),
                Criterion.valueOf(row.getString("criterion")),
                level == null ? null : Level.valueOf(level),
                row.getString("programme_name"),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                CertificateStatus.valueOf(row.getString("status")),
                row.getObject("submitted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("reason"));
    }
}
