package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.accounts.AccountFilter;
import vn.nangchuan.accounts.AccountLists;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.uikit.SearchField;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** The accounts of one's units: who can sign in, as what, and until when. The address is the state. */
@Route(AccountNavigation.ACCOUNTS)
@PageTitle("accounts.title")
@Menu(title = "accounts.title", icon = "key-round", order = 80)
@RolesAllowed(AccountPermissions.MANAGE)
class AccountsView extends Div implements BeforeEnterObserver {

    private final transient BusinessClock clock;
    private final AccountGrid grid;
    private final SearchField search = new SearchField(translate("accounts.search"));
    private final ComboBox<UnitSummary> unit = new ComboBox<>(translate("accounts.unit"));
    private final Select<Boolean> state = new Select<>();
    private final FilterBar filters = new FilterBar(search, unit, state);
    private final EmptyState nobody =
            new EmptyState(Icon.KEY_ROUND, translate("accounts.empty")).because(translate("accounts.empty.why"));
    private final List<UnitSummary> units;
    private transient List<String> shownBy = List.of();
    private boolean reading;

    AccountsView(
            AccountLists lists,
            AccountOpening opening,
            CurrentUser currentUser,
            UnitDirectory directory,
            BusinessClock clock,
            ListDownloads downloads) {
        this.clock = clock;
        this.grid = new AccountGrid(lists, this::showCount);
        this.units = directory.allBelow(new UnitPath(currentUser.require().unitPath()), clock.today());
        addClassNames("page", "accounts-view");
        Button open = new Button(translate("accounts.open"), Icon.PLUS.create(), _ -> opening.ask());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Button many = new Button(translate("accounts.many"), Icon.UPLOAD.create(), _ -> AccountNavigation.showMany());
        many.setVisible(units.size() > 1);
        add(
                new PageHeader(translate("accounts.title"))
                        .saying(translate("accounts.saying"))
                        .withActions(open, many, downloads.of(() -> grid.offer().filteredBy(shownBy))),
                filters,
                grid,
                nobody);
        unit.setItemLabelGenerator(UnitNames.among(units, directory)::of);
        configureFilters();
    }

    private void configureFilters() {
        unit.setItems(units);
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(translate("uikit.filter.all"));
        unit.setVisible(units.size() > 1);
        state.setLabel(translate("accounts.state"));
        state.setItems(false, true);
        state.setItemLabelGenerator(
                closed -> translate(Boolean.TRUE.equals(closed) ? "accounts.state.closed" : "accounts.state.open"));
        search.addValueChangeListener(_ -> writeAddress());
        unit.addValueChangeListener(_ -> writeAddress());
        state.addValueChangeListener(_ -> writeAddress());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountsAddress address = AccountsAddress.of(event.getLocation().getQueryParameters());
        reading = true;
        search.setValue(address.search());
        unit.setValue(units.stream()
                .filter(known -> known.id().equals(address.unit()))
                .findFirst()
                .orElse(null));
        state.setValue(address.closed());
        reading = false;
        grid.show(new AccountFilter(clock.today(), address.search(), address.unit(), address.role(), address.closed()));
        shownBy = inWords(address);
    }

    /** Open accounts or closed ones, and whatever else narrows the list. */
    private List<String> inWords(AccountsAddress address) {
        return Stream.of(
                        Stream.of(translate(address.closed() ? "accounts.state.closed" : "accounts.state.open")),
                        Stream.of(address.search()).filter(words -> !words.isBlank()),
                        Stream.ofNullable(address.unit())
                                .map(asked -> unit.isEmpty()
                                        ? translate("accounts.unit") + " " + asked
                                        : unit.getValue().fullName()),
                        Stream.ofNullable(address.role()).map(AccountTexts::role))
                .flatMap(words -> words)
                .toList();
    }

    private void writeAddress() {
        if (!reading) {
            UnitSummary chosen = unit.getValue();
            AccountNavigation.showAccounts(new AccountsAddress(
                    search.getValue(),
                    chosen == null ? null : chosen.id(),
                    null,
                    Boolean.TRUE.equals(state.getValue())));
        }
    }

    private void showCount(long matching) {
        grid.setVisible(matching > 0);
        nobody.setVisible(matching == 0);
        filters.showCount(translate("accounts.count", new Formats(getLocale()).number(matching)));
    }
}
