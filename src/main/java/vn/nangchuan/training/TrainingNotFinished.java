package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.UnfinishedTraining.State;
import vn.nangchuan.officials.UnfinishedTrainings;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.ProfessionalField;

/** Tells the register which classes somebody attends, or has passed without the certificate that they lead to. */
@Component
class TrainingNotFinished implements UnfinishedTrainings {

    private final JdbcClient jdbc;

    TrainingNotFinished(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnfinishedTraining> of(OfficialId official) {
        Map<Long, List<Row>> seats =
                jdbc.sql("""
                        SELECT e.id, e.official_id, e.unit_path, e.status, c.name AS class_name, u.type, u.name,
                               p.criterion, p.level, p.field, q.id AS paper, q.level AS paper_level, q.field AS paper_field
                        FROM enrolment e JOIN official o ON o.id = e.official_id
                        JOIN training_class c ON c.id = e.class_id JOIN programme p ON p.id = c.programme_id
                        JOIN unit u ON u.id = e.funding_unit_id
                        LEFT JOIN qualification q ON e.status = 'PASSED' AND q.official_id = e.official_id
                          AND q.criterion = p.criterion AND q.issued_on >= c.ends_on
                        WHERE e.official_id = :official
                          AND ((e.status = 'ENROLLED' AND c.status IN ('RUNNING', 'FINISHED'))
                               OR (e.status = 'PASSED' AND p.criterion IS NOT NULL))
                        ORDER BY c.starts_on, e.id
                        """).param("official", official.value()).query((row, _) -> row(row)).list().stream()
                        .collect(Collectors.groupingBy(Row::enrolment, LinkedHashMap::new, Collectors.toList()));
        return seats.values().stream()
                .filter(rows -> rows.stream().noneMatch(Row::isProven))
                .map(rows -> rows.getFirst().training())
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                new UnfinishedTraining(
                        new OfficialId(row.getLong("official_id")),
                        UnitPath.read(row, "unit_path"),
                        row.getString("class_name"),
                        UnitType.valueOf(row.getString("type")).nameOf(row.getString("name")),
                        EnrolmentStatus.valueOf(row.getString("status")) == EnrolmentStatus.ENROLLED
                                ? State.ATTENDS
                                : State.AWAITS),
                paper(row, "criterion", "level", "field"),
                row.getObject("paper") == null ? null : paper(row, "criterion", "paper_level", "paper_field"));
    }

    private static @Nullable Paper paper(ResultSet row, String criterion, String level, String field)
            throws SQLException {
        return row.getString(criterion) == null
                ? null
                : new Paper(
                        Criterion.valueOf(row.getString(criterion)),
                        optional(Level.class, row.getString(level)),
                        optional(ProfessionalField.class, row.getString(field)));
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** What a paper proves, or what is wanted of one. */
    private record Paper(
            Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field) {

        boolean reaches(Paper wanted) {
            return new Mend(wanted.criterion, wanted.level, wanted.field == null ? Set.of() : Set.of(wanted.field))
                    .isDoneBy(criterion, level, field);
        }
    }

    /**
     * A seat beside one of the papers of its kind that came since the class ended; without any, the only row.
     *
     * @param aim to which the class leads; null: to no paper
     */
    private record Row(
            long enrolment,
            UnfinishedTraining training,
            @Nullable Paper aim,
            @Nullable Paper held) {

        /** Whether that paper reaches what the class leads to. */
        boolean isProven() {
            return aim != null && held != null && held.reaches(aim);
        }
    }
}
