package vn.nangchuan.training.ui;

import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.TrainingPermissions;

/** Tells which classes the signed-in person runs. */
@Component
class OwnClasses {

    private final CurrentUser currentUser;

    OwnClasses(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    boolean runsSome() {
        return currentUser.may(TrainingPermissions.MANAGE);
    }

    boolean runs(ClassLine line) {
        return runsSome() && host().contains(line.hostPath());
    }

    /** The person's own unit; the classes of those below it are the person's too. */
    UnitPath host() {
        return new UnitPath(currentUser.require().unitPath());
    }
}
