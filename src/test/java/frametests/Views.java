package frametests;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.AccessDeniedException;

/** One view per way in which the frame may be asked. */
public final class Views {

    private Views() {}

    @Route("inbox")
    @Menu(title = "shell.home.link", icon = "inbox", order = 1)
    @PermitAll
    public static class Inbox extends Div {}

    @Route("secret")
    @Menu(title = "uikit.save", order = 2)
    @RolesAllowed("secret:open")
    public static class Secret extends Div {}

    /** Knows nothing of any id, as a page does of a dossier in another commune. */
    @Route("dossier")
    @PermitAll
    public static class Dossier extends Div implements HasUrlParameter<Long> {

        @Override
        public void setParameter(BeforeEvent event, Long id) {
            throw new NotFoundException();
        }
    }

    @Route("refused-by-service")
    @PermitAll
    public static class RefusedByService extends Div {

        public RefusedByService() {
            throw new AccessDeniedException("The service says no");
        }
    }

    @Route("broken")
    @PermitAll
    public static class Broken extends Div {

        public Broken() {
            throw new IllegalStateException("Broken on purpose");
        }
    }
}
