package vn.nangchuan.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.law.LawPermissions;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;

/**
 * Fills an empty database with the demonstration's data, all of it or none, before the first page is served. A database
 * that knows the province already is left alone, but for passwords that its first start did not come to.
 */
@Component
class DemonstrationLoader implements SmartLifecycle {

    static final UnitId PROVINCE = new UnitId(1);
    static final Scope SCOPE = Scope.ofJob(
            UnitPath.ofProvince(PROVINCE),
            "demonstration",
            UnitPermissions.READ,
            UnitPermissions.REORGANISE,
            OfficialPermissions.EDIT,
            OfficialPermissions.CONFIGURE,
            OfficialPermissions.HEADCOUNT,
            TrainingPermissions.ARCHIVE,
            AccountPermissions.INSTALL,
            LawPermissions.READ,
            LawPermissions.DRAFT);
    /** Nobody publishes what they drafted, the demonstration neither. */
    private static final Scope SECOND_PERSON = Scope.ofJob(
            UnitPath.ofProvince(PROVINCE), "demonstration-second", LawPermissions.READ, LawPermissions.PUBLISH);

    private static final Logger log = LoggerFactory.getLogger(DemonstrationLoader.class);

    private final Demonstration demonstration;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final UnitDirectory directory;
    private final DemonstrationParameters parameters;
    private final DemonstrationUnits units;
    private final DemonstrationOfficials officials;
    private final DemonstrationTraining training;
    private final DemonstrationSignIns signIns;
    private boolean running;

    DemonstrationLoader(
            Demonstration demonstration,
            Scopes scopes,
            TransactionOperations transaction,
            UnitDirectory directory,
            DemonstrationParameters parameters,
            DemonstrationUnits units,
            DemonstrationOfficials officials,
            DemonstrationTraining training,
            DemonstrationSignIns signIns) {
        this.demonstration = demonstration;
        this.scopes = scopes;
        this.transaction = transaction;
        this.directory = directory;
        this.parameters = parameters;
        this.units = units;
        this.officials = officials;
        this.training = training;
        this.signIns = signIns;
    }

    @Override
    public void start() {
        running = true;
        if (demonstration.enabled()) {
            scopes.runIn(SCOPE, () -> transaction.executeWithoutResult(_ -> loadOnce()));
            scopes.runIn(SECOND_PERSON, () -> transaction.executeWithoutResult(_ -> parameters.publish()));
        }
    }

    private void loadOnce() {
        if (directory.find(PROVINCE).isPresent()) {
            signIns.finish();
            return;
        }
        DemonstrationKeys keys = new DemonstrationKeys();
        units.load(keys);
        parameters.draft();
        officials.load(keys);
        training.load(keys);
        signIns.load(keys);
        log.info("The demonstration's data is loaded");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts late. */
    @Override
    public int getPhase() {
        return 0;
    }
}
