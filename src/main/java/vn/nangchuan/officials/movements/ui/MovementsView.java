package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.officials.movements.MovementPermissions;
import vn.nangchuan.officials.movements.TransferFilter;
import vn.nangchuan.officials.ui.PagedRows;
import vn.nangchuan.uikit.AddressValues;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.PageHeader;

/** Who goes to another unit, and what was recorded within units. The address holds list, filter and open case. */
@Route(MovementNavigation.LIST)
@PageTitle("officials.movement.title")
@Menu(title = "officials.movement.title", icon = "refresh-cw", order = 31)
@RolesAllowed(MovementPermissions.READ)
class MovementsView extends Div implements BeforeEnterObserver {

    private final transient MovementWork work;
    private final Tab cases = new Tab(translate("officials.movement.tab.between"));
    private final Tab recorded = new Tab(translate("officials.movement.tab.within"));
    private final Tabs tabs = new Tabs(cases, recorded);
    private final Select<TransferFilter> filter = new Select<>();
    private final FilterBar filters = new FilterBar(filter);
    private final Div rows = new Div();
    private boolean reading;

    MovementsView(MovementWork work, ListDownloads downloads) {
        this.work = work;
        addClassNames("page", "movements-view");
        filter.setLabel(translate("officials.transfer.state"));
        filter.setItems(TransferFilter.values());
        filter.setItemLabelGenerator(item -> item == null ? "" : translate(item.messageKey()));
        filter.addValueChangeListener(_ -> writeAddress());
        tabs.addSelectedChangeListener(_ -> writeAddress());
        add(
                new PageHeader(translate("officials.movement.title"))
                        .saying(translate("officials.movement.saying"))
                        .withActions(downloads.of(this::offer)),
                tabs,
                filters,
                rows);
    }

    private ListOffer<?> offer() {
        return tabs.getSelectedTab() == recorded
                ? MovementOffers.recorded(work)
                : MovementOffers.cases(work, Objects.requireNonNull(filter.getValue()));
    }

    private void writeAddress() {
        if (reading) {
            return;
        }
        if (tabs.getSelectedTab() == recorded) {
            MovementNavigation.showRecorded();
        } else {
            MovementNavigation.showCases(filter.getValue());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        boolean past =
                address.getSingleParameter(MovementNavigation.VIEW).equals(Optional.of(MovementNavigation.RECORDED));
        TransferFilter asked = address.getSingleParameter(MovementNavigation.STATUS)
                .flatMap(MovementsView::filterOf)
                .orElse(TransferFilter.OPEN);
        reading = true;
        tabs.setSelectedTab(past ? recorded : cases);
        filter.setValue(asked);
        filters.setVisible(!past);
        reading = false;
        rows.removeAll();
        rows.add(past ? recordedRows() : caseRows(asked));
        AddressValues.number(address, MovementNavigation.CASE).ifPresent(id -> work.show(new TransferId(id)));
    }

    private static Optional<TransferFilter> filterOf(String name) {
        return Arrays.stream(TransferFilter.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
    }

    private Div caseRows(TransferFilter asked) {
        var found = new PagedRows<>(new TransferGrid(work), (behind, limit) -> work.cases(asked, behind, limit));
        return found.isEmpty()
                ? new EmptyState(Icon.SEND, translate("officials.transfer.empty." + asked))
                        .because(translate("officials.transfer.empty.why"))
                : found;
    }

    private Div recordedRows() {
        var found = new PagedRows<>(new MovementGrid(), work::recorded);
        return found.isEmpty()
                ? new EmptyState(Icon.SEND, translate("officials.movement.empty"))
                        .because(translate("officials.movement.empty.why"))
                : found;
    }
}
