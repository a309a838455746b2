package vn.nangchuan.officials.waivers.ui;

import org.springframework.stereotype.Component;
import vn.nangchuan.officials.waivers.WaiverLists;
import vn.nangchuan.uikit.WaitingCount;

/** How many waivers wait for a decision by whoever may decide. */
@Component
class WaitingWaivers implements WaitingCount {

    private final WaiverWork work;
    private final WaiverLists lists;

    WaitingWaivers(WaiverWork work, WaiverLists lists) {
        this.work = work;
        this.lists = lists;
    }

    @Override
    public String route() {
        return WaiverNavigation.LIST;
    }

    @Override
    public long count() {
        return work.mayApprove() ? lists.waitingCount() : 0;
    }
}
