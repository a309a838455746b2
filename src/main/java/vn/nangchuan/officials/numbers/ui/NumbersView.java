package vn.nangchuan.officials.numbers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.nangchuan.officials.numbers.NumberCase;
import vn.nangchuan.officials.numbers.NumberDesk;
import vn.nangchuan.officials.numbers.NumberLists;
import vn.nangchuan.officials.numbers.NumberPermissions;
import vn.nangchuan.officials.ui.PagedRows;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** The identity numbers that stand in several dossiers, for the province to compare, and what it has decided. */
@Route(NumberNavigation.LIST)
@PageTitle("officials.number.title")
@Menu(title = "officials.number.title", icon = "scale", order = 34)
@RolesAllowed(NumberPermissions.COMPARE)
class NumbersView extends Div implements BeforeEnterObserver {

    private final transient NumberLists lists;
    private final transient NumberDesk desk;
    private final transient FormDrafts drafts;
    private final Tab open = new Tab(translate("officials.number.tab.open"));
    private final Tab decided = new Tab(translate("officials.number.tab.decided"));
    private final Tabs tabs = new Tabs(open, decided);
    private final Div rows = new Div();
    private boolean reading;

    NumbersView(NumberLists lists, NumberDesk desk, FormDrafts drafts, ListDownloads downloads) {
        this.lists = lists;
        this.desk = desk;
        this.drafts = drafts;
        addClassNames("page", "numbers-view");
        tabs.addSelectedChangeListener(_ -> writeAddress());
        add(
                new PageHeader(translate("officials.number.title"))
                        .saying(translate("officials.number.saying"))
                        .withActions(downloads.of(() -> tabs.getSelectedTab() == decided
                                ? NumberOffers.decided(lists)
                                : NumberOffers.open(lists))),
                tabs,
                rows);
    }

    private void writeAddress() {
        if (!reading) {
            NumberNavigation.show(tabs.getSelectedTab() == decided);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean past = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NumberNavigation.VIEW)
                .equals(Optional.of(NumberNavigation.DECIDED));
        reading = true;
        tabs.setSelectedTab(past ? decided : open);
        reading = false;
        rows.removeAll();
        rows.add(past ? decidedRows() : openRows());
    }

    private Div openRows() {
        var found = new PagedRows<>(new NumberGrid(this::ask), lists::open);
        return found.isEmpty() ? new EmptyState(Icon.CIRCLE_CHECK, translate("officials.number.empty")) : found;
    }

    private Div decidedRows() {
        var found = new PagedRows<>(new RulingGrid(), lists::decided);
        return found.isEmpty() ? new EmptyState(Icon.SCALE, translate("officials.number.empty-decided")) : found;
    }

    private void ask(NumberCase about) {
        new FormDialog<>(translate("officials.number.decide-of", about.last4()), new NumberForm(about), order -> {
                    desk.decide(order);
                    Notices.done(translate("officials.number.decided"));
                    NumberNavigation.refresh();
                })
                .saving(translate("officials.number.decide"))
                .keeping(drafts.of(NumberNavigation.LIST + "/" + about.number().substring(0, 16)))
                .open();
    }
}
