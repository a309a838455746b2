package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.uikit.PageHeader;

/** Nominations: for who decides, what waits by class; for a commune, its own. */
@Route(NominationNavigation.NOMINATIONS)
@PageTitle("nominations.title")
@Menu(title = "nominations.title", icon = "send", order = 30)
@RolesAllowed({NominationPermissions.NOMINATE, NominationPermissions.DECIDE})
class NominationsView extends Div implements BeforeEnterObserver {

    private final transient NominationLists nominations;
    private final transient Decisions decisions;
    private final transient OwnSteps steps;
    private final transient CurrentUser currentUser;
    private final transient NominationHistory history;

    NominationsView(
            NominationLists nominations,
            Decisions decisions,
            OwnSteps steps,
            CurrentUser currentUser,
            NominationHistory history) {
        this.nominations = nominations;
        this.decisions = decisions;
        this.steps = steps;
        this.currentUser = currentUser;
        this.history = history;
        addClassNames("page", "nominations-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean decides = currentUser.may(NominationPermissions.DECIDE);
        add(new PageHeader(translate("nominations.title"))
                .saying(translate(decides ? "nominations.saying.host" : "nominations.saying.own")));
        if (decides) {
            String view = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(NominationNavigation.VIEW)
                    .orElse("");
            add(new HostInbox(nominations, decisions, view));
        } else {
            add(new OwnNominations(nominations, steps, currentUser.require().unitId(), history));
        }
    }
}
