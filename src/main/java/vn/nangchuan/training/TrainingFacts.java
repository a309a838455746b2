package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standings.FactCollector;
import vn.nangchuan.standings.FactSource;

/**
 * What the classes know: who sits or sat in a class that leads to a paper, in one query. Who dropped out was in training
 * up to the last sitting attended; where no attendance was marked, up to the day that was noted. Seats given back, and
 * classes that do not take place or have no days for now, are no facts.
 */
@Component
class TrainingFacts implements FactSource {

    private static final String ENROLMENTS = """
            SELECT e.official_id, e.class_id, e.status, e.result_on, p.criterion, p.level, p.field,
                   c.starts_on, c.ends_on, COUNT(a.id) AS marks,
                   MAX(CASE WHEN a.present THEN s.ends_on END) AS last_attended
            FROM enrolment e
            JOIN training_class c ON c.id = e.class_id
            JOIN programme p ON p.id = c.programme_id
            LEFT JOIN attendance a ON a.enrolment_id = e.id AND e.status = 'DROPPED_OUT'
            LEFT JOIN sitting s ON s.id = a.sitting_id
            WHERE e.status <> 'WITHDRAWN' AND p.criterion IS NOT NULL
              AND c.status NOT IN ('PLANNED', 'POSTPONED', 'CANCELLED')
            """;
    private static final String EACH_IN_ITS_ORDER = """
            GROUP BY e.id, e.official_id, e.class_id, e.status, e.result_on, p.criterion, p.level, p.field,
                     c.starts_on, c.ends_on
            ORDER BY e.official_id, c.starts_on, e.id
            """;

    private final JdbcClient jdbc;

    TrainingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addFacts(Collection<OfficialId> officials, FactCollector facts) {
        add(
                jdbc.sql(ENROLMENTS + " AND e.official_id IN (:ids) " + EACH_IN_ITS_ORDER)
                        .param("ids", officials.stream().map(OfficialId::value).toList()),
                facts);
    }

    /** Whoever runs a class sees seats of people whose dossiers it does not: they are left out. */
    @Override
    public void addAllFacts(FactCollector facts) {
        add(jdbc.sql(ENROLMENTS + " AND e.official_id IN (SELECT id FROM official) " + EACH_IN_ITS_ORDER), facts);
    }

    private static void add(StatementSpec enrolments, FactCollector facts) {
        enrolments.query(row -> {
            OfficialId official = new OfficialId(row.getLong("official_id"));
            fact(row).ifPresent(fact -> facts.training(official, fact));
        });
    }

    private static Optional<TrainingFact> fact(ResultSet row) throws SQLException {
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        EnrolmentStatus status = EnrolmentStatus.valueOf(row.getString("status"));
        LocalDate lastDay = status == EnrolmentStatus.DROPPED_OUT
                ? lastDayAttended(row)
                : row.getObject("ends_on", LocalDate.class);
        if (lastDay == null || lastDay.isBefore(startsOn)) {
            return Optional.empty();
        }
        return Optional.of(new TrainingFact(
                row.getLong("class_id"),
                Criterion.valueOf(row.getString("criterion")),
                optional(Level.class, row.getString("level")),
                optional(ProfessionalField.class, row.getString("field")),
                startsOn,
                lastDay.plusDays(1),
                status.isResult() ? Boolean.valueOf(status == EnrolmentStatus.PASSED) : null));
    }

    private static @Nullable LocalDate lastDayAttended(ResultSet row) throws SQLException {
        if (row.getInt("marks") > 0) {
            return row.getObject("last_attended", LocalDate.class);
        }
        LocalDate noted = row.getObject("result_on", LocalDate.class);
        LocalDate endsOn = row.getObject("ends_on", LocalDate.class);
        return noted == null || noted.isAfter(endsOn) ? endsOn : noted;
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
