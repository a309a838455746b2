package vn.nangchuan.scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.kernel.OfficialId;

/**
 * Who may open a dossier that is in scope, also of the units above, whose accounts the wall hides. Inside the
 * transaction, and under the permission, of the module that asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossierReaderRows {

    private final JdbcClient jdbc;
    private final String ask;

    DossierReaderRows(JdbcClient jdbc, DatabaseAccess access) {
        this.jdbc = jdbc;
        this.ask = "CALL `%s`.dossier_readers(:official, :on, :reading, :narrowed, :limit)"
                .formatted(access.ownerSchema());
    }

    /**
     * A role by which somebody may open it.
     *
     * @param unitType word of the unit's type
     * @param narrowed whether the role is over this one dossier only
     * @param until first day on which it is no longer held; null: no end is set
     * @param endsAt when an opening in an emergency ends, in real time; null for any other
     */
    public record Row(
            String unitType,
            String unitName,
            String role,
            String displayName,
            boolean narrowed,
            @Nullable LocalDate until,
            @Nullable Instant endsAt) {}

    /**
     * Those who may open it on a day, the nearest unit first; nobody when it is out of scope.
     *
     * @param reading names of the roles that read all dossiers of their unit and those below
     * @param narrowed names of the roles that read the one dossier which they name
     */
    public List<Row> of(
            OfficialId official, LocalDate on, Collection<String> reading, Collection<String> narrowed, int limit) {
        return jdbc.sql(ask)
                .param("official", official.value())
                .param("on", on)
                .param("reading", String.join(",", reading))
                .param("narrowed", String.join(",", narrowed))
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        LocalDateTime endsAt = row.getObject("ends_at", LocalDateTime.class);
        return new Row(
                row.getString("unit_type"),
                row.getString("unit_name"),
                row.getString("role"),
                row.getString("display_name"),
                row.getBoolean("narrowed"),
                row.getObject("valid_to", LocalDate.class),
                endsAt == null ? null : endsAt.toInstant(ZoneOffset.UTC));
    }
}
