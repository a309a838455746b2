package vn.nangchuan.standings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scopes;

/**
 * Lets one transaction at a time assess an official. Of two that changed facts at once each knows its own change only,
 * and what both wrote would be true of neither: who comes later finds the official's row changed since its transaction
 * began to read, which is a lost race.
 */
@Component
class ReassessmentTurns {

    private static final String TAKE = """
            UPDATE reassessment r JOIN JSON_TABLE(:officials, '$[*]' COLUMNS (id BIGINT PATH '$')) o ON r.id = o.id
            SET r.version = r.version + 1, r.changed_by = :actor
            """;

    private final JdbcClient jdbc;
    private final Scopes scopes;

    ReassessmentTurns(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /** Keeps others from assessing these officials until the transaction ends. */
    void take(List<OfficialId> officials) {
        Set<Long> first =
                new HashSet<>(officials.stream().map(OfficialId::value).toList());
        List<Long> assessedBefore = jdbc.sql("SELECT id FROM reassessment WHERE id IN (:officials)")
                .param("officials", first)
                .query((row, _) -> row.getLong("id"))
                .list();
        first.removeAll(Set.copyOf(assessedBefore));
        if (!assessedBefore.isEmpty()) {
            jdbc.sql(TAKE)
                    .param("actor", scopes.require().actor())
                    .param("officials", RowsJson.ofIds(assessedBefore))
                    .update();
        }
        if (!first.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO reassessment (id, province_id, unit_id, unit_path, official_id, changed_by)
                            SELECT id, province_id, unit_id, unit_path, id, :actor
                            FROM official WHERE id IN (:officials)
                            """)
                    .param("actor", scopes.require().actor())
                    .param("officials", first)
                    .update();
        }
    }
}
