package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.nominations.NominationStatus;
import vn.nangchuan.officials.ui.OpenMatters;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.Formats;

/** Classes for which an official is nominated, or in which they have a seat, that are not over. */
@Component
class OpenNominations implements OpenMatters {

    private final CurrentUser currentUser;
    private final NominationLists lists;
    private final BusinessClock clock;

    OpenNominations(CurrentUser currentUser, NominationLists lists, BusinessClock clock) {
        this.currentUser = currentUser;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<Matter> of(OfficialId official) {
        return currentUser.may(NominationPermissions.READ)
                ? lists.ofOfficial(official).stream()
                        .filter(this::isOpen)
                        .map(OpenNominations::matter)
                        .toList()
                : List.of();
    }

    private boolean isOpen(NominationLine line) {
        return line.status().isUndecided()
                || (line.status() == NominationStatus.ACCEPTED && !line.endsOn().isBefore(clock.today()));
    }

    private static Matter matter(NominationLine line) {
        String words = translate(
                line.status() == NominationStatus.ACCEPTED ? "nominations.open.seat" : "nominations.open.undecided",
                line.className(),
                Formats.current().date(line.startsOn()));
        return new Matter(words, TrainingNavigation.trainingClass(line.trainingClass()));
    }
}
