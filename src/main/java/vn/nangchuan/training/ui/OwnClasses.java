package vn.nangchuan.training.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Tells which classes the signed-in person runs. */
@Component
class OwnClasses {

    private final CurrentUser currentUser;
    private final UnitDirectory units;

    OwnClasses(CurrentUser currentUser, UnitDirectory units) {
        this.currentUser = currentUser;
        this.units = units;
    }

    boolean runsSome() {
        return currentUser.may(TrainingPermissions.MANAGE);
    }

    boolean runs(ClassLine line) {
        return runsSome() && host().contains(line.hostPath());
    }

    /** Those of the classes offered in the province that concern the person. */
    List<ClassLine> concerning(List<ClassLine> offered) {
        return offered.stream().filter(concerning()).toList();
    }

    /** Which those are, for work that goes on without the person: a school only runs what it hosts. */
    Predicate<ClassLine> concerning() {
        UnitPath host = host();
        return hostAlone().isPresent() ? line -> host.contains(line.hostPath()) : _ -> true;
    }

    /** The school where the person works, whose classes alone concern it; empty where all do. */
    Optional<UnitSummary> hostAlone() {
        return units.find(currentUser.require().unitId())
                .filter(unit -> !unit.type().isAdministrative());
    }

    /** The person's own unit; the classes of those below it are the person's too. */
    UnitPath host() {
        return new UnitPath(currentUser.require().unitPath());
    }
}
