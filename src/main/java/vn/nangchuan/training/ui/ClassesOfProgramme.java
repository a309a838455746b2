package vn.nangchuan.training.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.ui.ProgrammeLink;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.training.TrainingPermissions;

/** From a programme that would help somebody to this year's classes of it. */
@Component
class ClassesOfProgramme implements ProgrammeLink {

    private final CurrentUser currentUser;

    ClassesOfProgramme(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Optional<String> to(ProgrammeOffer programme) {
        return currentUser.may(TrainingPermissions.READ)
                ? Optional.of(TrainingNavigation.classesOf(programme.code()))
                : Optional.empty();
    }
}
