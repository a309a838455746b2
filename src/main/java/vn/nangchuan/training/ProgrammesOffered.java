package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.standings.ProgrammeSource;

/**
 * The catalogue of programmes with what a place in them has cost. Whoever reads classes sees the money of each of them,
 * whoever hosts it; so the mean tells them nothing new, and nobody else is told it.
 */
@Component
class ProgrammesOffered implements ProgrammeSource {

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final ScopeGuard guard;

    ProgrammesOffered(JdbcClient jdbc, Scopes scopes, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.guard = guard;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProgrammeOffer> offers() {
        return jdbc.sql("""
                        SELECT p.id, p.province_id, p.code, p.name_vi, p.name_en, p.criterion, p.level, p.field, p.days,
                               place.cost
                        FROM programme p
                             LEFT JOIN (SELECT c.programme_id, ROUND(SUM(money.amount) / SUM(c.capacity)) AS cost
                                        FROM training_class c
                                             JOIN (SELECT class_id, SUM(amount) AS amount
                                                   FROM class_funding GROUP BY class_id) money
                                                 ON money.class_id = c.id
                                        WHERE c.status <> 'CANCELLED' AND :tellsCost
                                        GROUP BY c.programme_id) place ON place.programme_id = p.id
                        WHERE p.criterion IS NOT NULL
                        ORDER BY p.code
                        """)
                .param("tellsCost", scopes.may(TrainingPermissions.READ))
                .query((row, _) -> offer(row))
                .list();
    }

    private ProgrammeOffer offer(ResultSet row) throws SQLException {
        guard.requireProvince(row.getLong("province_id"));
        return new ProgrammeOffer(
                new ProgrammeId(row.getLong("id")),
                row.getString("code"),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                Criterion.valueOf(row.getString("criterion")),
                ClassRow.optional(Level.class, row.getString("level")),
                ClassRow.optional(ProfessionalField.class, row.getString("field")),
                row.getInt("days"),
                cost(row));
    }

    private static @Nullable Long cost(ResultSet row) throws SQLException {
        long cost = row.getLong("cost");
        return row.wasNull() ? null : cost;
    }
}
