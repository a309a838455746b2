package vn.nangchuan.officials.waivers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.FactCollector;
import vn.nangchuan.standings.FactSource;

/** The waivers that were approved, on the days on which they hold or held; in one query. */
@Component
class WaiverFacts implements FactSource {

    private final JdbcClient jdbc;

    WaiverFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that was revoked from its own first day on has never held. */
    @Override
    public void addFacts(Collection<OfficialId> officials, FactCollector facts) {
        jdbc.sql("""
                SELECT official_id, requirement, reduced_to, valid_from, COALESCE(revoked_from, valid_to) AS ends, basis, decider
                FROM waiver
                WHERE official_id IN (:ids) AND status IN ('APPROVED', 'REVOKED')
                  AND (revoked_from IS NULL OR revoked_from > valid_from)
                ORDER BY official_id, valid_from, id
                """)
                .param("ids", officials.stream().map(OfficialId::value).toList())
                .query(row -> {
                    facts.waiver(new OfficialId(row.getLong("official_id")), waiver(row));
                });
    }

    private static WaiverFact waiver(ResultSet row) throws SQLException {
        String level = row.getString("reduced_to");
        return new WaiverFact(
                null,
                row.getString("requirement"),
                level == null ? null : Level.valueOf(level),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("basis"),
                row.getString("decider"));
    }
}
