package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.UnfinishedTraining.State;
import vn.nangchuan.officials.UnfinishedTrainings;
import vn.nangchuan.scope.UnitPath;

/** Tells the register which classes somebody attends, or has passed without the certificate that they lead to. */
@Component
class TrainingNotFinished implements UnfinishedTrainings {

    private final JdbcClient jdbc;

    TrainingNotFinished(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UnfinishedTraining> of(OfficialId official) {
        return jdbc.sql("""
                        SELECT e.official_id, e.unit_path, e.status, c.name AS class_name, u.type, u.name
                        FROM enrolment e JOIN official o ON o.id = e.official_id
                        JOIN training_class c ON c.id = e.class_id JOIN programme p ON p.id = c.programme_id
                        JOIN unit u ON u.id = e.funding_unit_id
                        WHERE e.official_id = :official
                          AND ((e.status = 'ENROLLED' AND c.status IN ('RUNNING', 'FINISHED'))
                               OR (e.status = 'PASSED' AND p.criterion IS NOT NULL
                                   AND NOT EXISTS (SELECT 1 FROM qualification q
                                                   WHERE q.official_id = e.official_id AND q.criterion = p.criterion
                                                     AND q.issued_on >= c.ends_on)))
                        ORDER BY c.starts_on, e.id
                        """)
                .param("official", official.value())
                .query((row, _) -> training(row))
                .list();
    }

    private static UnfinishedTraining training(ResultSet row) throws SQLException {
        return new UnfinishedTraining(
                new OfficialId(row.getLong("official_id")),
                UnitPath.read(row, "unit_path"),
                row.getString("class_name"),
                UnitType.valueOf(row.getString("type")).nameOf(row.getString("name")),
                EnrolmentStatus.valueOf(row.getString("status")) == EnrolmentStatus.ENROLLED
                        ? State.ATTENDS
                        : State.AWAITS);
    }
}
