package vn.nangchuan.standings;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.JsonRows;
import vn.nangchuan.scope.Scopes;

/**
 * Lets one transaction at a time assess an official. Of two that changed facts at once each knows its own change only,
 * and what both wrote would be true of neither: who comes later finds the official's row changed since its transaction
 * began to read, which is a lost race.
 */
@Component
class ReassessmentTurns {

    private static final String TAKE = """
            UPDATE JSON_TABLE(:officials, '$[*]' COLUMNS (id BIGINT PATH '$')) o
            STRAIGHT_JOIN reassessment r ON r.id = o.id
            SET r.version = r.version + 1, r.changed_by = :actor
            """;

    private static final String TAKE_FIRST = """
            INSERT INTO reassessment (id, province_id, unit_id, unit_path, official_id, changed_by)
            SELECT id, province_id, unit_id, unit_path, id, :actor
            FROM official WHERE id IN (:officials)
            """;

    private final JdbcClient jdbc;
    private final Scopes scopes;

    ReassessmentTurns(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /**
     * Keeps others from assessing these officials until the transaction ends.
     *
     * @param officials in the order of their numbers, in which all take them
     */
    void take(List<OfficialId> officials) {
        List<Long> all = officials.stream().map(OfficialId::value).toList();
        Set<Long> assessedBefore = Set.copyOf(jdbc.sql("SELECT id FROM reassessment WHERE id IN (:officials)")
                .param("officials", all)
                .query((row, _) -> row.getLong("id"))
                .list());
        ifAny(
                all.stream().filter(assessedBefore::contains).toList(),
                again -> jdbc.sql(TAKE)
                        .param("actor", scopes.require().actor())
                        .param("officials", JsonRows.ofIds(again))
                        .update());
        ifAny(
                all.stream().filter(id -> !assessedBefore.contains(id)).toList(),
                first -> jdbc.sql(TAKE_FIRST)
                        .param("actor", scopes.require().actor())
                        .param("officials", first)
                        .update());
    }

    /** Of officials who are taken off the register. */
    void forget(List<Long> officials) {
        jdbc.sql("DELETE FROM reassessment WHERE id IN (:officials)")
                .param("officials", officials)
                .update();
    }

    private static void ifAny(List<Long> officials, Consumer<List<Long>> work) {
        if (!officials.isEmpty()) {
            work.accept(officials);
        }
    }
}
