package vn.nangchuan.nominations.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.nominations.ClassWaiting;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.nominations.NominationStatus;
import vn.nangchuan.uikit.WaitingCount;

/** How many nominations wait for the signed-in person: to be decided, or, returned, to be mended. */
@Component
class WaitingNominations implements WaitingCount {

    private final CurrentUser currentUser;
    private final NominationLists nominations;

    WaitingNominations(CurrentUser currentUser, NominationLists nominations) {
        this.currentUser = currentUser;
        this.nominations = nominations;
    }

    @Override
    public String route() {
        return NominationNavigation.NOMINATIONS;
    }

    @Override
    public long count() {
        if (currentUser.may(NominationPermissions.DECIDE)) {
            return nominations.waitingForDecision().stream()
                    .mapToLong(WaitingNominations::submitted)
                    .sum();
        }
        return currentUser.may(NominationPermissions.NOMINATE) ? returned().size() : 0;
    }

    static long submitted(ClassWaiting head) {
        return head.nominations().stream()
                .filter(line -> line.status() == NominationStatus.SUBMITTED)
                .count();
    }

    List<NominationLine> returned() {
        return nominations.ofUnit(currentUser.require().unitId()).stream()
                .filter(line -> line.status() == NominationStatus.RETURNED)
                .toList();
    }
}
