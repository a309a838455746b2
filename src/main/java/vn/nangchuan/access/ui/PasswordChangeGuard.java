package vn.nangchuan.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.OwnPassword;

/** Leads a person who must choose a new password there first, whatever they wanted to open. */
@Component
class PasswordChangeGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient OwnPassword ownPassword;

    PasswordChangeGuard(CurrentUser currentUser, OwnPassword ownPassword) {
        this.currentUser = currentUser;
        this.ownPassword = ownPassword;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != ChangePasswordView.class
                && currentUser.find().isPresent()
                && ownPassword.isDue()) {
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
