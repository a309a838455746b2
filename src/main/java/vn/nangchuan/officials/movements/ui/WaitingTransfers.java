package vn.nangchuan.officials.movements.ui;

import org.springframework.stereotype.Component;
import vn.nangchuan.uikit.WaitingCount;

/** How many cases wait for an answer of the own unit, or for the province's order. */
@Component
class WaitingTransfers implements WaitingCount {

    private final MovementWork work;

    WaitingTransfers(MovementWork work) {
        this.work = work;
    }

    @Override
    public String route() {
        return MovementNavigation.LIST;
    }

    @Override
    public long count() {
        return work.mayDecide() ? work.waitingCount() : 0;
    }
}
