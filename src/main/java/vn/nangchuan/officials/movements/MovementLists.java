package vn.nangchuan.officials.movements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.UnfinishedTrainings;
import vn.nangchuan.officials.movements.MovementPermissions.MayReadMovements;
import vn.nangchuan.scope.UnitPath;

/** Lists what was recorded of the dossiers in the scope. */
@Service
@Transactional(readOnly = true)
@MayReadMovements
public class MovementLists {

    /** The longest page. */
    public static final int LONGEST_PAGE = 200;

    private static final String LINES = """
            SELECT m.id, m.official_id, o.full_name, m.unit_path, m.kind, m.starts_on, taken.name_vi AS taken_vi,
                   taken.name_en AS taken_en, ended.name_vi AS ended_vi, ended.name_en AS ended_en, u.type AS unit_type,
                   u.name AS unit_name, m.place, m.decision_number, m.decided_on, m.issuer, m.signer, m.note, m.unfinished_training, m.recorder,
                   m.recorded_at
            FROM movement m JOIN official o ON o.id = m.official_id JOIN unit u ON u.id = m.served_unit_id
            LEFT JOIN post taken ON taken.id = m.post_id LEFT JOIN post ended ON ended.id = m.ended_post_id
            """;

    private final JdbcClient jdbc;
    private final UnfinishedTrainings trainings;

    MovementLists(JdbcClient jdbc, UnfinishedTrainings trainings) {
        this.jdbc = jdbc;
        this.trainings = trainings;
    }

    /**
     * What was recorded in the scope, the latest first; every page costs what the first does.
     *
     * @param behind the last line that was read; null for the first page
     */
    public List<MovementLine> page(@Nullable MovementLine behind, int limit) {
        return jdbc.sql(LINES + """
                        WHERE :id IS NULL OR m.recorded_at < :at OR (m.recorded_at = :at AND m.id < :id)
                        ORDER BY m.recorded_at DESC, m.id DESC LIMIT :limit
                        """)
                .param("id", behind == null ? null : behind.id())
                .param("at", behind == null ? null : LocalDateTime.ofInstant(behind.recordedAt(), ZoneOffset.UTC))
                .param("limit", Math.clamp(limit, 0, LONGEST_PAGE))
                .query((row, _) -> line(row))
                .list();
    }

    /** Those of one official, the latest first; far more fit than anybody has. */
    public List<MovementLine> ofOfficial(OfficialId official) {
        return jdbc.sql(LINES + "WHERE m.official_id = :official ORDER BY m.starts_on DESC, m.id DESC LIMIT :limit")
                .param("official", official.value())
                .param("limit", LONGEST_PAGE)
                .query((row, _) -> line(row))
                .list();
    }

    /** The classes at whose certificates an official is not yet: what there would be to examine if they left. */
    public List<UnfinishedTraining> unfinishedTraining(OfficialId official) {
        return trainings.of(official);
    }

    private static MovementLine line(ResultSet row) throws SQLException {
        return new MovementLine(
                row.getLong("id"),
                new OfficialId(row.getLong("official_id")),
                row.getString("full_name"),
                UnitPath.read(row, "unit_path"),
                MovementKind.valueOf(row.getString("kind")),
                row.getObject("starts_on", LocalDate.class),
                name(row, "taken"),
                name(row, "ended"),
                UnitType.valueOf(row.getString("unit_type")).nameOf(row.getString("unit_name")),
                row.getString("place"),
                new MovementPaper(
                        row.getString("decision_number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("signer")),
                row.getString("note"),
                LeftTraining.of(
                        new OfficialId(row.getLong("official_id")),
                        UnitPath.read(row, "unit_path"),
                        row.getString("unfinished_training")),
                row.getString("recorder"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable LocalizedText name(ResultSet row, String post) throws SQLException {
        String vi = row.getString(post + "_vi");
        return vi == null ? null : new LocalizedText(vi, row.getString(post + "_en"));
    }
}
