package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.TrainingPermissions.MayReadTraining;

/** Reads enrolments: the host sees those of its classes, a unit those of its officials. Each list in one statement. */
@Service
@Transactional(readOnly = true)
@MayReadTraining
public class EnrolmentLists {

    private static final String OFFICIAL_ENROLMENTS =
            "SELECT e.id AS enrolment_id, e.official_id, e.unit_path, e.counter_path, e.funding_unit_id, e.status AS enrolment_status, e.result_on, e.reason, "
                    + ClassRow.COLUMNS + "FROM " + ClassRow.TABLES + "JOIN enrolment e ON e.class_id = c.id ";

    private final JdbcClient jdbc;
    private final Scopes scopes;

    EnrolmentLists(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** Who is enrolled in a class, by name, withdrawn ones last. */
    public List<EnrolmentLine> ofClass(TrainingClassId id) {
        UnitPath scope = scopes.require().path();
        return jdbc.sql("""
                        SELECT e.id, e.official_id, e.official_name, post.name_vi AS post_vi, post.name_en AS post_en,
                               IF(e.status = 'WITHDRAWN', NULL, e.birth_date) AS birth_date, e.unit_path, e.counter_path,
                               u.type, u.name, e.status, e.result_on, e.reason,
                               COALESCE(SUM(a.present), 0) AS attended,
                               COUNT(a.id) - COALESCE(SUM(a.present), 0) AS missed
                        FROM enrolment e JOIN unit u ON u.id = e.funding_unit_id
                        LEFT JOIN post ON post.code = e.post LEFT JOIN attendance a ON a.enrolment_id = e.id
                        WHERE e.class_id = :id
                        GROUP BY e.id, e.official_id, e.official_name, post_vi, post_en, e.birth_date, e.unit_path,
                                 e.counter_path, u.type, u.name, e.status, e.result_on, e.reason, e.name_sort
                        ORDER BY e.status = 'WITHDRAWN', e.name_sort, e.id
                        """)
                .param("id", id.value())
                .query((row, _) -> enrolment(row, scope))
                .list();
    }

    private static EnrolmentLine enrolment(ResultSet row, UnitPath scope) throws SQLException {
        UnitPath keeper = UnitPath.read(row, "unit_path");
        boolean ours = scope.contains(keeper);
        return new EnrolmentLine(
                new EnrolmentId(row.getLong("id")),
                ours ? new OfficialId(row.getLong("official_id")) : null,
                row.getString("official_name"),
                post(row),
                row.getObject("birth_date", LocalDate.class),
                keeper,
                UnitPath.read(row, "counter_path"),
                UnitType.valueOf(row.getString("type")),
                row.getString("name"),
                EnrolmentStatus.valueOf(row.getString("status")),
                row.getObject("result_on", LocalDate.class),
                row.getString("reason"),
                row.getInt("attended"),
                row.getInt("missed"));
    }

    private static @Nullable LocalizedText post(ResultSet row) throws SQLException {
        String name = row.getString("post_vi");
        return name == null ? null : new LocalizedText(name, row.getString("post_en"));
    }

    /** Every mark of attendance in a class. */
    public List<AttendanceLine> attendanceOf(TrainingClassId id) {
        return jdbc.sql("""
                        SELECT a.enrolment_id, a.unit_path, a.counter_path, a.sitting_id, a.present, a.reason
                        FROM attendance a JOIN enrolment e ON e.id = a.enrolment_id
                        WHERE e.class_id = :id ORDER BY a.sitting_id, a.enrolment_id
                        """)
                .param("id", id.value())
                .query((row, _) -> new AttendanceLine(
                        new EnrolmentId(row.getLong("enrolment_id")),
                        UnitPath.read(row, "unit_path"),
                        UnitPath.read(row, "counter_path"),
                        row.getLong("sitting_id"),
                        row.getBoolean("present"),
                        row.getString("reason")))
                .list();
    }

    /** The classes that an official of the scope sits or sat in, the latest first; seats given back too. */
    public List<OfficialEnrolment> ofOfficial(OfficialId official) {
        return jdbc.sql(OFFICIAL_ENROLMENTS + "WHERE e.official_id = :official ORDER BY c.starts_on DESC, e.id DESC")
                .param("official", official.value())
                .query((row, _) -> officialEnrolment(row))
                .list();
    }

    /** One place in a class, as the official's own unit and the host see it. */
    public Optional<OfficialEnrolment> find(EnrolmentId id) {
        return jdbc.sql(OFFICIAL_ENROLMENTS + "WHERE e.id = :id")
                .param("id", id.value())
                .query((row, _) -> officialEnrolment(row))
                .optional();
    }

    private static OfficialEnrolment officialEnrolment(ResultSet row) throws SQLException {
        return new OfficialEnrolment(
                new EnrolmentId(row.getLong("enrolment_id")),
                new OfficialId(row.getLong("official_id")),
                UnitPath.read(row, "unit_path"),
                UnitPath.read(row, "counter_path"),
                ClassRow.line(row),
                new UnitId(row.getLong("funding_unit_id")),
                EnrolmentStatus.valueOf(row.getString("enrolment_status")),
                row.getObject("result_on", LocalDate.class),
                row.getString("reason"));
    }

    /** The sittings, from a day on, of the classes in which these officials hold seats. */
    public List<BusySitting> busyFrom(Collection<OfficialId> officials, LocalDate day) {
        if (officials.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT e.official_id, e.unit_path, e.counter_path, e.class_id, c.name, s.starts_on, s.ends_on
                        FROM enrolment e JOIN training_class c ON c.id = e.class_id JOIN sitting s ON s.class_id = c.id
                        WHERE e.official_id IN (:officials) AND e.status = 'ENROLLED' AND s.ends_on >= :day
                          AND c.status NOT IN ('CANCELLED', 'POSTPONED')
                        ORDER BY e.official_id, s.starts_on, s.id
                        """)
                .param("officials", officials.stream().map(OfficialId::value).toList())
                .param("day", day)
                .query((row, _) -> new BusySitting(
                        new OfficialId(row.getLong("official_id")),
                        UnitPath.read(row, "unit_path"),
                        UnitPath.read(row, "counter_path"),
                        new TrainingClassId(row.getLong("class_id")),
                        row.getString("name"),
                        ClassRow.days(row)))
                .list();
    }
}
