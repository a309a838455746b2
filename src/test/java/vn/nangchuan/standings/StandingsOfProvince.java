package vn.nangchuan.standings;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.Fixture;

/** Says in words where the stored standings of a province are not those that the facts lead to. */
@Fixture
public class StandingsOfProvince {

    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;
    private final CurrentLaw law;
    private final StoredStandings stored;

    StandingsOfProvince(
            Scopes scopes, TransactionOperations transaction, JdbcClient jdbc, CurrentLaw law, StoredStandings stored) {
        this.scopes = scopes;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.law = law;
        this.stored = stored;
    }

    public List<String> differences(UnitPath province) {
        try {
            return scopes.callIn(Scope.ofJob(province, "test"), () -> transaction.execute(_ -> differences()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** All in one transaction, hence of one moment. */
    private List<String> differences() {
        List<OfficialId> officials = jdbc.sql("SELECT id FROM official")
                .query((row, _) -> new OfficialId(row.getLong("id")))
                .list();
        if (officials.isEmpty()) {
            return List.of();
        }
        return stored.compare(law.get(), officials).stream()
                .map(DossierChanges::inSubstance)
                .flatMap(StandingsOfProvince::words)
                .toList();
    }

    private static Stream<String> words(DossierChanges dossier) {
        return Stream.of(dossier.standings(), dossier.requirements())
                .flatMap(changes -> Stream.concat(
                        changes.obsolete().stream().map(row -> "stored only: " + row.content()),
                        changes.missing().stream().map(row -> "computed only: " + row)));
    }
}
