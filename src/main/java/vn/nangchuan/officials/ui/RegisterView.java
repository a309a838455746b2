package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.EthnicityGroup;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPlace;
import vn.nangchuan.officials.views.SavedViews;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/**
 * The register of a commune, a district or a province: who holds which post, and how they stand. The address is the
 * state; one that asks for nothing opens the view that the person begins with.
 */
@Route(OfficialNavigation.REGISTER)
@PageTitle("officials.register.title")
@Menu(title = "officials.register.title", icon = "users", order = 10)
@RolesAllowed(OfficialPermissions.READ)
class RegisterView extends Div implements BeforeEnterObserver {

    private final transient CurrentUser currentUser;
    private final transient UnitDirectory units;
    private final transient BusinessClock clock;
    private final transient SavedViews views;
    private final transient List<PostChoice> posts;
    private final PageHeader header = new PageHeader(translate("officials.register.title"));
    private final PastDayNotice pastDay = new PastDayNotice();
    private final Div notesOfUnit = new Div();
    private final SavedViewMenu menu;
    private final RegisterFilters filters;
    private final RegisterChips chips = new RegisterChips();
    private final RegisterList list;
    private final transient List<RegisterNote> notes;
    private final Component download;
    private final transient Disclosing disclosing;
    private transient AsOf asOf;
    private transient List<String> shownBy = List.of();

    RegisterView(
            CurrentUser currentUser,
            UnitDirectory units,
            BusinessClock clock,
            RegisterLists lists,
            SavedViews views,
            List<RegisterNote> notes,
            PersonEditors editors,
            ListDownloads downloads,
            Disclosing disclosing) {
        this.disclosing = disclosing;
        this.notes = notes;
        this.currentUser = currentUser;
        this.units = units;
        this.clock = clock;
        this.views = views;
        this.asOf = new AsOf(clock.today(), null);
        this.posts = lists.posts();
        this.menu = new SavedViewMenu(views);
        this.filters = new RegisterFilters(!isAtHomeInACommune(), posts, this::writeAddress);
        this.list = new RegisterList(lists, asOf);
        addClassNames("page", "register-view");
        this.download = downloads.of(
                () -> list.offer(translate("officials.register.title")).filteredBy(shownBy));
        add(header.withActions(menu, download), notesOfUnit, pastDay, filters, chips, list);
        if (editors.mayEnter() && isAtHomeInACommune()) {
            editors.offer(header);
        }
    }

    private boolean isAtHomeInACommune() {
        return units.find(currentUser.require().unitId())
                .map(home -> home.type().isCommuneLevel())
                .orElse(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterAddress address = RegisterAddress.of(asked(event.getLocation().getQueryParameters()), clock.today());
        unit(address).ifPresentOrElse(unit -> show(unit, address), () -> event.rerouteToError(NotFoundException.class));
    }

    private QueryParameters asked(QueryParameters typed) {
        return RegisterAddress.asksForNothing(typed)
                ? views.preferred()
                        .map(view -> QueryParameters.fromString(view.query()))
                        .orElse(typed)
                : typed;
    }

    /** The unit asked for, else the person's own; empty when it is none of the scope. */
    private Optional<UnitSummary> unit(RegisterAddress address) {
        UnitPath own = own();
        UnitId wanted = address.unit() == null ? own.unit() : address.unit();
        return units.find(wanted).filter(unit -> own.contains(unit.path()));
    }

    private UnitPath own() {
        return new UnitPath(currentUser.require().unitPath());
    }

    private void show(UnitSummary unit, RegisterAddress address) {
        asOf = new AsOf(clock.today(), address.date());
        pastDay.show(asOf, address.today().link());
        header.setTitle(unit.fullName());
        List<UnitSummary> choices = choices(unit);
        filters.read(address, choices, UnitNames.among(choices, units), unit);
        chips.show(address, posts);
        shownBy = Stream.concat(
                        Stream.of(unit.fullName(), Formats.current().date(asOf.day())),
                        RegisterTexts.of(address, posts).values().stream())
                .toList();
        menu.show(address);
        showNotes(unit);
        RegisterPlace place =
                unit.type().isCommuneLevel() ? RegisterPlace.commune(unit.id()) : RegisterPlace.allOf(unit.path());
        RegisterFilter filter = new RegisterFilter(place, asOf.day(), address.search(), address.criteria());
        if (address.criteria().ethnicity() == null) {
            showList(filter, address);
        } else {
            askBefore(filter, address.criteria().ethnicity(), address);
        }
    }

    private void showList(RegisterFilter filter, RegisterAddress address) {
        download.setVisible(true);
        filters.showCount(list.show(
                filter, asOf, address.isFiltered(), address.unfiltered().link()));
    }

    /** Of an ethnic group nobody is shown before it was said why. */
    private void askBefore(RegisterFilter filter, EthnicityGroup group, RegisterAddress address) {
        SerializableRunnable ask = () ->
                disclosing.list(filter.place().unit(), group, disclosed -> showList(filter.with(disclosed), address));
        filters.showCount("");
        download.setVisible(false);
        list.withhold(new Button(translate("officials.disclosure.give"), _ -> ask.run()));
        ask.run();
    }

    /** What other parts of the register have to say of a commune. */
    private void showNotes(UnitSummary unit) {
        notesOfUnit.removeAll();
        notes.stream()
                .filter(_ -> unit.type().isCommuneLevel())
                .flatMap(note -> note.about(unit.id(), asOf.day()).stream())
                .forEach(notesOfUnit::add);
    }

    /** Those that exist on the day and keep officials or stand above such, and the one asked for even if it does not. */
    private List<UnitSummary> choices(UnitSummary asked) {
        return Stream.concat(
                        units.allBelow(own(), asOf.day()).stream()
                                .filter(unit -> unit.type().isAdministrative()),
                        Stream.of(asked))
                .distinct()
                .toList();
    }

    private void writeAddress() {
        UnitSummary chosen = filters.unit();
        OfficialNavigation.showRegister(new RegisterAddress(
                chosen == null || chosen.id().equals(own().unit()) ? null : chosen.id(),
                asOf.otherDay(),
                filters.search(),
                filters.criteria()));
    }
}
