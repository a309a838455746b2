package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.oversight.OversightFigures;
import vn.nangchuan.oversight.OversightPermissions;
import vn.nangchuan.oversight.Overview;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;

/** A place and the units below it on a date: the rate, its parts, and where to look closer. The address is the state. */
@Route(OversightNavigation.ROUTE)
@PageTitle("oversight.title")
@Menu(title = "oversight.title", icon = "chart-column", order = 10)
@RolesAllowed(OversightPermissions.READ)
class OversightView extends Div implements BeforeEnterObserver {

    private final transient OversightFigures figures;
    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;
    private final transient ListDownloads downloads;

    OversightView(OversightFigures figures, CurrentUser currentUser, BusinessClock clock, ListDownloads downloads) {
        this.downloads = downloads;
        this.figures = figures;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassNames("page", "oversight-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OversightAddress address =
                OversightAddress.of(event.getLocation().getQueryParameters()).notAfter(clock.today());
        overview(address)
                .ifPresentOrElse(
                        overview -> show(overview, address), () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<Overview> overview(OversightAddress address) {
        UnitId unit = address.unit() == null ? currentUser.require().unitId() : address.unit();
        LocalDate date = address.date() == null ? clock.today() : address.date();
        return figures.overview(unit, date, address.compareWith());
    }

    private void show(Overview overview, OversightAddress address) {
        removeAll();
        add(header(overview, address), new OversightFilters(overview, address, clock.today(), this::open));
        if (overview.figures().total() == 0) {
            add(nobodyThere(overview));
        } else {
            add(new OverviewFigures(overview), content(overview, address));
        }
        if (!overview.documents().isEmpty()) {
            add(new DocumentSection(overview.documents()));
        }
    }

    private PageHeader header(Overview overview, OversightAddress address) {
        String date = new Formats(getLocale()).date(overview.date());
        PageHeader header = new PageHeader(overview.name()).saying(translate("oversight.saying", date));
        if (!overview.unit().type().isCommuneLevel()) {
            header.withActions(downloads.of(() -> OverviewOffer.of(figures, overview)));
        }
        if (!overview.pilotOf().isEmpty()) {
            header.beside(new PilotBadge(overview.pilotOf()));
        }
        if (!overview.trail().isEmpty()) {
            Breadcrumbs breadcrumbs = new Breadcrumbs();
            overview.trail()
                    .forEach(unit -> breadcrumbs.step(
                            unit.fullName(), address.at(unit.id()).path()));
            header.under(breadcrumbs.here(overview.name()));
        }
        return header;
    }

    private static Component content(Overview overview, OversightAddress address) {
        if (overview.unit().type().isCommuneLevel()) {
            Anchor register = new Anchor(
                    OfficialNavigation.registerOf(overview.unit().id(), address.date()),
                    translate("oversight.register"));
            register.addClassName("next-step");
            return register;
        }
        return new UnitSections(overview, address);
    }

    private EmptyState nobodyThere(Overview overview) {
        String date = new Formats(getLocale()).date(overview.date());
        return new EmptyState(Icon.CHART_COLUMN, translate("oversight.nobody", overview.name(), date))
                .because(translate("oversight.nobody.why"));
    }

    private void open(OversightAddress address) {
        getUI().ifPresent(ui -> ui.navigate(OversightView.class, address.parameters()));
    }
}
