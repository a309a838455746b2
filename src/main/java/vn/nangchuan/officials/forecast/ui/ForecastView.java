package vn.nangchuan.officials.forecast.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.forecast.FallLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.forecast.FallFilter;
import vn.nangchuan.standings.forecast.Forecasts;
import vn.nangchuan.standings.forecast.UnitFalls;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** What will happen with no event of anybody's own: how many meet the standard, where, and who falls. The address is the state. */
@Route(ForecastNavigation.ROUTE)
@PageTitle("officials.forecast.title")
@Menu(title = "officials.forecast.title", icon = "compass", order = 15)
@RolesAllowed(OfficialPermissions.READ)
class ForecastView extends Div implements BeforeEnterObserver {

    /** Beyond, too much will have happened for what is known to be worth telling. */
    private static final int MONTHS_AHEAD = 36;

    private final transient Forecasts forecasts;
    private final transient FallLists lists;
    private final transient ListDownloads downloads;
    private final transient UnitDirectory units;
    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;

    ForecastView(
            Forecasts forecasts,
            FallLists lists,
            ListDownloads downloads,
            UnitDirectory units,
            CurrentUser currentUser,
            BusinessClock clock) {
        this.forecasts = forecasts;
        this.lists = lists;
        this.downloads = downloads;
        this.units = units;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassNames("page", "forecast-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ForecastAddress address =
                withinReach(ForecastAddress.of(event.getLocation().getQueryParameters()));
        unit(address).ifPresentOrElse(unit -> show(unit, address), () -> event.rerouteToError(NotFoundException.class));
    }

    /** A day that cannot be asked for reads as the last that can. */
    private ForecastAddress withinReach(ForecastAddress address) {
        LocalDate until = address.until();
        return until == null || !until.isAfter(clock.today()) || until.isAfter(last()) ? address.until(null) : address;
    }

    private LocalDate last() {
        return clock.today().plusMonths(MONTHS_AHEAD);
    }

    private UnitPath own() {
        return new UnitPath(currentUser.require().unitPath());
    }

    private Optional<UnitSummary> unit(ForecastAddress address) {
        UnitId asked = address.unit() == null ? own().unit() : address.unit();
        return units.find(asked).filter(unit -> own().contains(unit.path()));
    }

    private void show(UnitSummary unit, ForecastAddress address) {
        LocalDate today = clock.today();
        LocalDate to = (address.until() == null ? last() : address.until()).plusDays(1);
        FallFilter filter = new FallFilter(unit.path(), today, to, address.criterion());
        removeAll();
        add(
                header(unit, address),
                new ForecastFilters(address, today, last()),
                new CurveSection(
                        forecasts.curve(unit.path(), today, to),
                        downloads.of(() ->
                                CurveSection.offer(unit.fullName(), () -> forecasts.curve(unit.path(), today, to)))));
        if (!unit.type().isCommuneLevel()) {
            add(byUnit(unit, filter, address));
        }
        add(new FallSection(lists, filter, downloads.of(() -> FallOffer.of(lists, filter, unit.fullName()))));
    }

    private PageHeader header(UnitSummary unit, ForecastAddress address) {
        Breadcrumbs trail = new Breadcrumbs();
        units.trail(unit.path()).stream()
                .filter(above -> own().contains(above.path()) && !above.id().equals(unit.id()))
                .forEach(above ->
                        trail.step(above.fullName(), address.at(above.id()).path()));
        return new PageHeader(translate("officials.forecast.of", unit.fullName()))
                .under(trail.here(unit.fullName()))
                .saying(translate("officials.forecast.saying"));
    }

    private Section byUnit(UnitSummary unit, FallFilter filter, ForecastAddress address) {
        List<UnitFalls> falls = forecasts.byUnit(unit.id(), filter);
        Map<UnitId, UnitSummary> counted = units
                .all(falls.stream().map(UnitFalls::unit).toList())
                .stream()
                .collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "unit-falls");
        falls.forEach(line -> list.add(item(counted.getOrDefault(line.unit(), unit), line, address)));
        Section section = new Section(
                new H2(translate("officials.forecast.by-unit")),
                downloads.of(() -> FallOffer.byUnit(
                        () -> forecasts.byUnit(unit.id(), filter),
                        line -> counted.getOrDefault(line.unit(), unit).fullName())),
                list);
        section.addClassName("page-section");
        section.setVisible(!falls.isEmpty());
        return section;
    }

    private static ListItem item(UnitSummary unit, UnitFalls counted, ForecastAddress address) {
        Formats formats = Formats.current();
        Span people = new Span(
                counted.excused() == 0
                        ? translate("officials.forecast.falls", formats.number(counted.falls()))
                        : translate(
                                "officials.forecast.falls.excused",
                                formats.number(counted.falls()),
                                formats.number(counted.excused())));
        people.addClassName("figures");
        return new ListItem(new Anchor(address.at(unit.id()).path(), unit.fullName()), people);
    }
}
