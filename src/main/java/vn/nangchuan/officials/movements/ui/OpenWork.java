package vn.nangchuan.officials.movements.ui;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.movements.MovementLists;
import vn.nangchuan.officials.movements.MovementPermissions;
import vn.nangchuan.officials.ui.OpenMatters;
import vn.nangchuan.officials.ui.OpenMatters.Matter;

/** What is open about somebody who moves or leaves: what other modules name, and what they have not finished. */
@Component
class OpenWork {

    private final List<OpenMatters> modules;
    private final MovementLists lists;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    OpenWork(List<OpenMatters> modules, MovementLists lists, CurrentUser currentUser, BusinessClock clock) {
        this.modules = modules;
        this.lists = lists;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    List<Matter> ofMove(OfficialId official) {
        Stream<Matter> unfinished = unfinished(official).stream()
                .map(left -> new Matter(MovementTexts.unfinished(left, clock.today(), true), null));
        return Stream.concat(named(official).stream(), unfinished).toList();
    }

    LeaverMatters ofLeaver(OfficialId official, List<HeldPosting> held) {
        return new LeaverMatters(named(official), unfinished(official), held, clock.today());
    }

    private List<Matter> named(OfficialId official) {
        return modules.stream().flatMap(module -> module.of(official).stream()).toList();
    }

    private List<UnfinishedTraining> unfinished(OfficialId official) {
        return currentUser.may(MovementPermissions.READ) ? lists.unfinishedTraining(official) : List.of();
    }
}
