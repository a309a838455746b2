package vn.nangchuan.standings;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.jobs.JobReport;
import vn.nangchuan.jobs.JobRun;
import vn.nangchuan.jobs.JobType;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/**
 * Works out every standing anew, unit by unit, each in the unit's own scope, and compares it with what is stored. Nothing
 * is written while they agree; where they do not, the stored ones are put right and the audit trail of the unit says so.
 *
 * @see <a href="../../../../../docs/decisions/0023-jobs.md">Decision 23: jobs</a>
 */
@Component
class Recomputation implements JobType {

    static final String CODE = "RECOMPUTATION";

    /** All agree; says of how many dossiers and rows. */
    static final String AGREES = "AGREES";

    /** Some did not; says of how many dossiers and rows, and how many of each were put right. */
    static final String PUT_RIGHT = "PUT_RIGHT";

    private static final String NAME = "recomputation";

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final UnitRecomputation units;

    Recomputation(JdbcClient jdbc, Scopes scopes, UnitRecomputation units) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.units = units;
    }

    /** A unit that keeps dossiers. */
    private record Keeper(UnitPath path, int dossiers) {}

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public Scope scopeFor(Scope asker) {
        return Scope.ofJob(asker.path(), NAME);
    }

    @Override
    public JobReport run(JobRun run) {
        List<Keeper> keepers = keepers();
        int total = keepers.stream().mapToInt(Keeper::dossiers).sum();
        Recomputed sum = Recomputed.NOTHING;
        run.reach(0, total);
        for (Keeper keeper : keepers) {
            sum = sum.plus(recompute(keeper.path()));
            run.reach((int) Math.min(sum.dossiers(), total), total);
        }
        return sum.differing() == 0
                ? JobReport.of(AGREES, sum.dossiers(), sum.rows())
                : JobReport.of(PUT_RIGHT, sum.dossiers(), sum.rows(), sum.differing(), sum.differences());
    }

    private List<Keeper> keepers() {
        return jdbc.sql(
                        "SELECT unit_path, COUNT(*) AS dossiers FROM official GROUP BY unit_id, unit_path ORDER BY unit_path")
                .query((row, _) -> new Keeper(UnitPath.read(row, "unit_path"), row.getInt("dossiers")))
                .list();
    }

    private Recomputed recompute(UnitPath keeper) {
        return scopes.callIn(Scope.ofJob(keeper, NAME), () -> units.recompute(keeper.unit()));
    }
}
