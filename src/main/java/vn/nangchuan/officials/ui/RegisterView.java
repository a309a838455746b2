package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.uikit.SearchField;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** The register of one commune: who holds which post, and how they stand. The address is the state. */
@Route(OfficialNavigation.REGISTER)
@PageTitle("officials.register.title")
@Menu(title = "officials.register.title", icon = "users", order = 10)
@RolesAllowed(OfficialPermissions.READ)
class RegisterView extends Div implements BeforeEnterObserver {

    private final CurrentUser currentUser;
    private final UnitDirectory units;
    private final BusinessClock clock;
    private final OfficialGrid grid;
    private final ComboBox<UnitSummary> unit = new ComboBox<>(translate("officials.register.unit"));
    private final SearchField search = new SearchField(translate("officials.register.search"));
    private final Select<Group> outcome = new Select<>();
    private final FilterBar filters = new FilterBar(unit, search, outcome);
    private final PageHeader header = new PageHeader(translate("officials.register.title"));
    private final PastDayNotice pastDay = new PastDayNotice();
    private final Div notesOfUnit = new Div();
    private final EmptyState nobody = new EmptyState(Icon.USERS, translate("officials.register.empty"))
            .because(translate("officials.register.empty.why"));
    private final EmptyState noUnit = new EmptyState(Icon.BUILDING_2, translate("officials.register.choose"));
    private transient AsOf asOf;
    private final transient List<RegisterNote> notes;
    private boolean reading;

    RegisterView(
            CurrentUser currentUser,
            UnitDirectory units,
            BusinessClock clock,
            RegisterLists lists,
            List<RegisterNote> notes,
            PersonEditors editors) {
        this.notes = notes;
        this.currentUser = currentUser;
        this.units = units;
        this.clock = clock;
        this.asOf = new AsOf(clock.today(), null);
        this.grid = new OfficialGrid(lists, () -> asOf, this::showCount);
        addClassNames("page", "register-view");
        add(header, notesOfUnit, pastDay, filters, grid, nobody, noUnit);
        configureFilters();
        offerToEnter(editors);
    }

    /** Whoever works at a commune enters its people. */
    private void offerToEnter(PersonEditors editors) {
        if (editors.mayEdit() && isAtHomeInACommune()) {
            Button enter = new Button(translate("officials.entry.new"), Icon.PLUS.create(), _ -> editors.enter());
            enter.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(enter);
        }
    }

    private void configureFilters() {
        unit.setItemLabelGenerator(UnitSummary::fullName);
        unit.setPlaceholder(translate("uikit.filter.all"));
        unit.setVisible(!isAtHomeInACommune());
        unit.addValueChangeListener(_ -> writeAddress());
        search.addValueChangeListener(_ -> writeAddress());
        outcome.setLabel(translate("officials.register.outcome"));
        outcome.setEmptySelectionAllowed(true);
        outcome.setEmptySelectionCaption(translate("uikit.filter.all"));
        outcome.setItems(Group.values());
        outcome.setItemLabelGenerator(item -> item == null ? translate("uikit.filter.all") : StandingTexts.of(item));
        outcome.addValueChangeListener(_ -> writeAddress());
    }

    private boolean isAtHomeInACommune() {
        return units.find(currentUser.require().unitId())
                .map(home -> home.type().isCommuneLevel())
                .orElse(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterAddress address = RegisterAddress.of(event.getLocation().getQueryParameters(), clock.today());
        Optional<UnitSummary> commune = commune(address);
        if (address.unit() != null && commune.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        reading = true;
        fillIn(address, commune);
        reading = false;
        show();
    }

    /** The commune asked for, else the person's own; empty when it is none of the scope, or no commune at all. */
    private Optional<UnitSummary> commune(RegisterAddress address) {
        UnitPath own = new UnitPath(currentUser.require().unitPath());
        UnitId asked = address.unit() == null ? own.unit() : address.unit();
        return units.find(asked).filter(unit -> unit.type().isCommuneLevel()).filter(unit -> own.contains(unit.path()));
    }

    private void fillIn(RegisterAddress address, Optional<UnitSummary> commune) {
        asOf = new AsOf(clock.today(), address.date());
        pastDay.show(asOf, address.today().path());
        unit.setItems(communes(commune));
        unit.setValue(commune.orElse(null));
        search.setValue(address.search());
        outcome.setValue(address.outcome());
    }

    /** Those that exist on the day, and the one asked for even if it does not. */
    private List<UnitSummary> communes(Optional<UnitSummary> asked) {
        List<UnitSummary> existing =
                units.communesBelow(new UnitPath(currentUser.require().unitPath()), asOf.day());
        return Stream.concat(existing.stream(), asked.stream()).distinct().toList();
    }

    private void writeAddress() {
        if (reading) {
            return;
        }
        UnitSummary chosen = unit.getValue();
        OfficialNavigation.showRegister(new RegisterAddress(
                unit.isVisible() && chosen != null ? chosen.id() : null,
                asOf.otherDay(),
                search.getValue(),
                outcome.getValue()));
    }

    private void show() {
        @Nullable UnitSummary chosen = unit.getValue();
        noUnit.setVisible(chosen == null);
        grid.setVisible(chosen != null);
        nobody.setVisible(false);
        header.setTitle(chosen == null ? translate("officials.register.title") : chosen.fullName());
        notesOfUnit.removeAll();
        if (chosen != null) {
            notes.stream()
                    .flatMap(note -> note.about(chosen.id(), asOf.day()).stream())
                    .forEach(notesOfUnit::add);
            grid.show(new RegisterFilter(chosen.id(), asOf.day(), search.getValue(), outcome.getValue()));
        }
    }

    private void showCount(long matching) {
        boolean empty = matching == 0;
        grid.setVisible(!empty);
        nobody.setVisible(empty);
        filters.showCount(translate("officials.register.count", new Formats(getLocale()).number(matching)));
    }
}
