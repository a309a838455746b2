package vn.nangchuan.demonstration;

import org.springframework.stereotype.Component;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.database.StartupRefused;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.units.UnitDirectory;

/**
 * Keeps the demonstration and real work apart. The first start settles for good what a database holds: a demonstration's
 * accounts open with a password that everybody knows, and a demonstration on real data would let anybody move its date.
 */
@Component
class DemonstrationCheck {

    private final Demonstration demonstration;
    private final Scopes scopes;
    private final UnitDirectory units;

    DemonstrationCheck(Demonstration demonstration, Scopes scopes, UnitDirectory units) {
        this.demonstration = demonstration;
        this.scopes = scopes;
        this.units = units;
    }

    /**
     * Compares what is asked for with what is there.
     *
     * @param clockKept whether the database holds a demonstration's clock, which its first start leaves before anything
     *     else
     * @throws StartupRefused when the data are of the other kind
     */
    void run(boolean clockKept) {
        if (clockKept && !demonstration.enabled()) {
            throw new StartupRefused("this database holds the demonstration, whose passwords everybody knows: set"
                    + " NANGCHUAN_DEMONSTRATION_ENABLED=true, or begin real work with an empty database");
        }
        if (!clockKept && demonstration.enabled()) {
            scopes.runIn(DemonstrationLoader.SCOPE, this::refuseRealData);
        }
    }

    private void refuseRealData() {
        if (units.find(DemonstrationLoader.PROVINCE).isPresent()) {
            throw new StartupRefused(
                    "this database holds real data, which the demonstration would open to everybody: set"
                            + " NANGCHUAN_DEMONSTRATION_ENABLED=false, or show the demonstration with an empty database");
        }
    }
}
