package vn.nangchuan.standings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scopes;

/**
 * Lets one transaction at a time assess an official. Of two that changed facts at once each knows its own change only,
 * and what both wrote would be true of neither: who comes later finds the official's row changed since its transaction
 * began to read, which is a lost race. Each row is taken by its number, in a batch: looking for several the server may go
 * over those of others, and wait for who holds them.
 */
@Component
class ReassessmentTurns {

    private static final String TAKE = "UPDATE reassessment SET version = version + 1, changed_by = ? WHERE id = ?";

    private static final String TAKE_FIRST = """
            INSERT INTO reassessment (id, province_id, unit_id, unit_path, official_id, changed_by)
            SELECT id, province_id, unit_id, unit_path, id, ? FROM official WHERE id = ?
            """;

    private static final String FORGET = "DELETE FROM reassessment WHERE id = ?";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Scopes scopes;

    ReassessmentTurns(JdbcClient jdbc, JdbcOperations batches, Scopes scopes) {
        this.jdbc = jdbc;
        this.batches = batches;
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
        String actor = scopes.require().actor();
        batches.batchUpdate(TAKE, rows(all.stream().filter(assessedBefore::contains), actor));
        batches.batchUpdate(TAKE_FIRST, rows(all.stream().filter(id -> !assessedBefore.contains(id)), actor));
    }

    /** Of officials who are taken off the register. */
    void forget(List<Long> officials) {
        batches.batchUpdate(FORGET, rows(officials.stream()));
    }

    private static List<Object[]> rows(Stream<Long> officials, Object... before) {
        return officials
                .map(id -> Stream.concat(Stream.of(before), Stream.of(id)).toArray())
                .toList();
    }
}
