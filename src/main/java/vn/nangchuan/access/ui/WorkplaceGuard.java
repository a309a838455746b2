package vn.nangchuan.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.Workplaces;

/** Leads a person whose roles at their place of work have ended to where they choose another, or learn that there is none. */
@Component
class WorkplaceGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient Workplaces workplaces;

    WorkplaceGuard(CurrentUser currentUser, Workplaces workplaces) {
        this.currentUser = currentUser;
        this.workplaces = workplaces;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != WorkplaceView.class
                && currentUser.find().isPresent()
                && workplaces.isChoiceDue()) {
            event.forwardTo(WorkplaceView.class);
        }
    }
}
