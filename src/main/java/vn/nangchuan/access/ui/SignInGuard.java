package vn.nangchuan.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.OwnPassword;
import vn.nangchuan.access.SecondStep;
import vn.nangchuan.access.Workplaces;

/** Leads a person who has a step of signing in before them there first, whatever they wanted to open. */
@org.springframework.stereotype.Component
class SignInGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser currentUser;
    private final transient OwnPassword ownPassword;
    private final transient SecondStep secondStep;
    private final transient Workplaces workplaces;

    SignInGuard(CurrentUser currentUser, OwnPassword ownPassword, SecondStep secondStep, Workplaces workplaces) {
        this.currentUser = currentUser;
        this.ownPassword = ownPassword;
        this.secondStep = secondStep;
        this.workplaces = workplaces;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::guard));
    }

    private void guard(BeforeEnterEvent event) {
        due().filter(view -> view != event.getNavigationTarget()).ifPresent(event::forwardTo);
    }

    private Optional<Class<? extends Component>> due() {
        if (currentUser.find().isEmpty()) {
            return Optional.empty();
        }
        if (secondStep.isDue()) {
            return Optional.of(SecondStepView.class);
        }
        if (ownPassword.isDue()) {
            return Optional.of(ChangePasswordView.class);
        }
        if (secondStep.isEnrolmentDue()) {
            return Optional.of(SecondFactorView.class);
        }
        return workplaces.isChoiceDue() ? Optional.of(WorkplaceView.class) : Optional.empty();
    }
}
