package vn.nangchuan.nominations;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.UnitPermissions;

/** Nominates and decides as the two sides do, each under a name of its own. */
@Fixture
public class NominationFixture {

    private static final Set<String> OF_A_COMMUNE = Set.of(
            UnitPermissions.READ,
            StandingPermissions.READ,
            TrainingPermissions.READ,
            NominationPermissions.READ,
            NominationPermissions.NOMINATE);
    private static final Set<String> OF_A_HOST = Set.of(
            UnitPermissions.READ,
            TrainingPermissions.READ,
            TrainingPermissions.MANAGE,
            NominationPermissions.READ,
            NominationPermissions.DECIDE);

    private final TestProvinces provinces;
    private final NominationDesk desk;
    private final NominationOffice office;
    private final NominationLists lists;
    private final TestClasses classes;
    private final TestClock clock;

    NominationFixture(
            TestProvinces provinces,
            NominationDesk desk,
            NominationOffice office,
            NominationLists lists,
            TestClasses classes,
            TestClock clock) {
        this.provinces = provinces;
        this.classes = classes;
        this.clock = clock;
        this.desk = desk;
        this.office = office;
        this.lists = lists;
    }

    <T> T asCommune(UnitPath commune, Callable<T> work) {
        return provinces.as(commune, "commune", OF_A_COMMUNE, work);
    }

    <T> T asHost(UnitPath host, Callable<T> work) {
        return provinces.as(host, "coordinator", OF_A_HOST, work);
    }

    static Nominate nominating(TrainingClassId trainingClass, OfficialId official) {
        return nominating(trainingClass, official, null, null);
    }

    static Nominate nominating(
            TrainingClassId trainingClass, OfficialId official, @Nullable String requirement, @Nullable String note) {
        return new Nominate(trainingClass, official, requirement, note, UUID.randomUUID());
    }

    public NominationId nominate(UnitPath commune, TrainingClassId trainingClass, OfficialId official) {
        return asCommune(commune, () -> desk.nominate(nominating(trainingClass, official)));
    }

    /** Takes the step on the version that stands, with a reason where one is asked for; the class's by its own steps. */
    public void take(UnitPath host, UnitPath commune, NominationId id, NominationStep step) {
        if (step.side() == NominationSide.TRAINING_CLASS) {
            takeWithItsClass(host, details(commune, id).line(), step);
            return;
        }
        DecideNomination decision = deciding(commune, id, step);
        if (step.side() == NominationSide.HOST) {
            decide(host, decision);
        } else if (step == NominationStep.WITHDRAW) {
            asCommune(commune, () -> {
                desk.withdraw(decision);
                return id;
            });
        } else {
            asCommune(commune, () -> {
                desk.resubmit(new ResubmitNomination(id, decision.seenVersion(), null, null, decision.key()));
                return id;
            });
        }
    }

    private void takeWithItsClass(UnitPath host, NominationLine line, NominationStep step) {
        if (step == NominationStep.CLASS_CANCELLED) {
            classes.take(host, line.trainingClass(), ClassStep.CANCEL);
        } else {
            start(host, line.trainingClass(), line.startsOn());
        }
    }

    /** Closes the list and starts the class on its first day. */
    public void start(UnitPath host, TrainingClassId trainingClass, LocalDate firstDay) {
        classes.take(host, trainingClass, ClassStep.CLOSE_LIST);
        clock.setTo(firstDay);
        classes.take(host, trainingClass, ClassStep.START);
    }

    void decide(UnitPath host, DecideNomination decision) {
        asHost(host, () -> {
            office.decide(decision);
            return decision;
        });
    }

    DecideNomination deciding(UnitPath reader, NominationId id, NominationStep step) {
        return new DecideNomination(
                id,
                step,
                details(reader, id).line().version(),
                step.isReasonMandatory() ? "Hồ sơ chưa rõ" : null,
                UUID.randomUUID());
    }

    NominationDetails details(UnitPath reader, NominationId id) {
        return asCommune(reader, () -> lists.details(id).orElseThrow());
    }

    NominationStatus statusOf(UnitPath reader, NominationId id) {
        return details(reader, id).line().status();
    }
}
