package vn.nangchuan.certificates.handedin;

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
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.certificates.CertificatePermissions.MayReadCertificates;
import vn.nangchuan.certificates.CertificatePermissions.MaySubmitCertificates;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.LikePattern;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;

/** Lists papers that officials handed in, a page in two statements. */
@Service
@Transactional(readOnly = true)
public class HandedInLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 100;

    private static final String TOTALS = "the first and the last path counted are judged";
    private static final String COUNTED =
            "SELECT COUNT(*) AS number, MIN(p.unit_path) AS first_path, MAX(p.unit_path) AS last_path FROM handed_in_paper p ";
    private static final String LINES = """
            SELECT p.id, p.official_id, o.full_name, p.unit_path, p.enrolment_id, p.title, p.number, p.issued_on, p.note,
                   p.file_id, p.status, p.handed_in_at, p.closed_at, p.reason, p.certificate_id, c.status AS certificate_status
            FROM handed_in_paper p JOIN official o ON o.id = p.official_id LEFT JOIN certificate c ON c.id = p.certificate_id
            """;
    private static final String MATCHING = """
            WHERE p.unit_id = :keeper AND p.status = :status AND (:search IS NULL OR o.name_search LIKE :search ESCAPE '!')
            """;
    private static final String LONGEST_WAITING = "ORDER BY p.handed_in_at, p.id LIMIT :limit OFFSET :offset";
    private static final String LATEST = "ORDER BY p.handed_in_at DESC, p.id DESC LIMIT :limit OFFSET :offset";
    private static final String OF_STATUS = "WHERE p.unit_id = :keeper AND p.status = :status";

    private final JdbcClient jdbc;
    private final ScopeGuard guard;

    HandedInLists(JdbcClient jdbc, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** Those that match: of the waiting ones the longest waiting first, of others the latest. */
    @MaySubmitCertificates
    @JudgedInside(TOTALS)
    public HandedInPage matching(HandedInFilter filter, int offset, int limit) {
        StatementSpec page = filter.status() == HandedInStatus.WAITING
                ? jdbc.sql(LINES + MATCHING + LONGEST_WAITING)
                : jdbc.sql(LINES + MATCHING + LATEST);
        return new HandedInPage(
                lines(narrow(page, filter), offset, limit),
                narrow(jdbc.sql(COUNTED + "JOIN official o ON o.id = p.official_id " + MATCHING), filter)
                        .query((row, _) -> counted(row))
                        .single());
    }

    private static StatementSpec narrow(StatementSpec statement, HandedInFilter filter) {
        return statement
                .param("keeper", filter.keeper().value())
                .param("status", filter.status().name())
                .param(
                        "search",
                        filter.search().isBlank()
                                ? null
                                : LikePattern.containing(VietnameseText.searchKey(filter.search())));
    }

    /** How many of a unit's dossiers' papers stand there. */
    @MaySubmitCertificates
    @JudgedInside(TOTALS)
    public long count(UnitId keeper, HandedInStatus status) {
        return jdbc.sql(COUNTED + OF_STATUS)
                .param("keeper", keeper.value())
                .param("status", status.name())
                .query((row, _) -> counted(row))
                .single();
    }

    /** Those of one official, the latest first. */
    @MayReadCertificates
    @JudgedInside(TOTALS)
    public HandedInPage ofOfficial(OfficialId official, int offset, int limit) {
        StatementSpec page =
                jdbc.sql(LINES + "WHERE p.official_id = :official " + LATEST).param("official", official.value());
        return new HandedInPage(
                lines(page, offset, limit),
                jdbc.sql(COUNTED + "WHERE p.official_id = :official")
                        .param("official", official.value())
                        .query((row, _) -> counted(row))
                        .single());
    }

    /** Empty when there is none in the scope. */
    @MayReadCertificates
    public Optional<HandedInLine> find(HandedInPaperId id) {
        return jdbc.sql(LINES + "WHERE p.id = :id")
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional();
    }

    private static List<HandedInLine> lines(StatementSpec statement, int offset, int limit) {
        return statement
                .param("limit", Math.min(limit, LONGEST_PAGE))
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    private long counted(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        return row.getLong("number");
    }

    private static HandedInLine line(ResultSet row) throws SQLException {
        Long enrolment = row.getObject("enrolment_id", Long.class);
        Long certificate = row.getObject("certificate_id", Long.class);
        String certificateStatus = row.getString("certificate_status");
        return new HandedInLine(
                new HandedInPaperId(row.getLong("id")),
                new OfficialId(row.getLong("official_id")),
                row.getString("full_name"),
                UnitPath.read(row, "unit_path"),
                enrolment == null ? null : new EnrolmentId(enrolment),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("note"),
                new FileId(row.getLong("file_id")),
                HandedInStatus.valueOf(row.getString("status")),
                row.getObject("handed_in_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row.getObject("closed_at", LocalDateTime.class)),
                row.getString("reason"),
                certificate == null ? null : new CertificateId(certificate),
                certificateStatus == null ? null : CertificateStatus.valueOf(certificateStatus));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
