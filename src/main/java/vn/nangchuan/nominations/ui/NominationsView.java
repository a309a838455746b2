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
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.uikit.ListDownloads;
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
    private final transient ListDownloads downloads;

    NominationsView(
            NominationLists nominations,
            Decisions decisions,
            OwnSteps steps,
            CurrentUser currentUser,
            NominationHistory history,
            ListDownloads downloads) {
        this.nominations = nominations;
        this.decisions = decisions;
        this.steps = steps;
        this.currentUser = currentUser;
        this.history = history;
        this.downloads = downloads;
        addClassNames("page", "nominations-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean decides = currentUser.may(NominationPermissions.DECIDE);
        PageHeader header = new PageHeader(translate("nominations.title"))
                .saying(translate(decides ? "nominations.saying.host" : "nominations.saying.own"));
        add(header);
        if (decides) {
            String view = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(NominationNavigation.VIEW)
                    .orElse("");
            HostInbox inbox = new HostInbox(nominations, decisions, view);
            header.withActions(downloads.of(() ->
                    inbox.isDecided() ? NominationOffers.decided(nominations) : NominationOffers.waiting(nominations)));
            add(inbox);
        } else {
            UnitId unit = currentUser.require().unitId();
            header.withActions(downloads.of(() -> NominationOffers.own(nominations, unit)));
            add(new OwnNominations(nominations, steps, unit, history));
        }
    }
}
