package vn.nangchuan.nominations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.SittingDays;

/** Reads the nominations of officials that are not at their end, to classes that still lie ahead or run. */
@Component
class RivalNominations {

    private final JdbcClient jdbc;

    RivalNominations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OfficialId, List<RivalNomination>> of(Collection<OfficialId> officials) {
        List<Row> rows = jdbc.sql("""
                        SELECT n.id, n.official_id, n.class_id, n.status, c.name, c.programme_id, s.starts_on, s.ends_on
                        FROM nomination n JOIN training_class c ON c.id = n.class_id JOIN sitting s ON s.class_id = c.id
                        WHERE n.official_id IN (:officials)
                          AND n.status IN ('SUBMITTED', 'RETURNED', 'WAITLISTED', 'ACCEPTED')
                          AND c.status NOT IN ('CANCELLED', 'CLOSED')
                        ORDER BY n.id, s.starts_on
                        """)
                .param("officials", officials.stream().map(OfficialId::value).toList())
                .query((row, _) -> row(row))
                .list();
        Map<NominationId, RivalNomination> rivals = new LinkedHashMap<>();
        for (Row row : rows) {
            rivals.computeIfAbsent(row.rival().id(), _ -> row.rival())
                    .sittings()
                    .add(row.days());
        }
        return rivals.values().stream().collect(Collectors.groupingBy(RivalNomination::official));
    }

    private static Row row(ResultSet row) throws SQLException {
        RivalNomination rival = new RivalNomination(
                new NominationId(row.getLong("id")),
                new OfficialId(row.getLong("official_id")),
                new TrainingClassId(row.getLong("class_id")),
                row.getString("name"),
                new ProgrammeId(row.getLong("programme_id")),
                NominationStatus.valueOf(row.getString("status")) == NominationStatus.ACCEPTED,
                new ArrayList<>());
        return new Row(
                rival,
                new SittingDays(
                        row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)));
    }

    /** One sitting of the class that a rival is for. */
    private record Row(RivalNomination rival, SittingDays days) {}
}
