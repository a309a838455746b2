package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateFilter;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePage;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.uikit.SearchField;

/** Certificates: a reviewer's queue, and all of the scope. The address holds which of the two, filter and search. */
@Route(CertificateNavigation.LIST)
@PageTitle("certificates.title")
@Menu(title = "certificates.title", icon = "badge-check", order = 30)
@RolesAllowed(CertificatePermissions.READ)
class CertificateListView extends Div implements BeforeEnterObserver {

    private final transient CertificateLists lists;
    private final transient BusinessClock clock;
    private final transient Submissions submissions;
    private final boolean reviewer;
    private final boolean submitter;
    private final transient @Nullable UnitId keeper;
    private final Tab queueTab = new Tab();
    private final Tab allTab = new Tab(translate("certificates.tab.all"));
    private final Tabs tabs = new Tabs(queueTab, allTab);
    private final SearchField search = new SearchField(translate("certificates.search"));
    private final Select<CertificateStatus> status = new Select<>();
    private final FilterBar filters = new FilterBar(search, status);
    private final Div rows = new Div();
    private boolean reading;

    CertificateListView(
            CurrentUser currentUser,
            CertificateLists lists,
            BusinessClock clock,
            Submissions submissions,
            ListDownloads downloads) {
        this.lists = lists;
        this.clock = clock;
        this.submissions = submissions;
        this.reviewer = currentUser.may(CertificatePermissions.REVIEW);
        this.submitter = currentUser.may(CertificatePermissions.SUBMIT);
        this.keeper = submitter ? currentUser.require().unitId() : null;
        addClassNames("page", "certificate-list-view");
        add(header().withActions(downloads.of(this::offer)), tabs, filters, rows);
        configureFilters();
    }

    private PageHeader header() {
        PageHeader header = new PageHeader(translate("certificates.title"));
        return submitter ? header.withActions(submitButton()) : header;
    }

    private Button submitButton() {
        Button button =
                new Button(translate("certificates.submit"), Icon.UPLOAD.create(), _ -> submissions.openForAnyone());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void configureFilters() {
        tabs.setVisible(reviewer);
        tabs.addSelectedChangeListener(_ -> writeAddress());
        search.addValueChangeListener(_ -> writeAddress());
        status.setLabel(translate("certificates.column.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(translate("certificates.status.any"));
        status.setItems(CertificateStatus.values());
        status.setItemLabelGenerator(
                item -> item == null ? translate("certificates.status.any") : CertificateWords.of(item));
        status.addValueChangeListener(_ -> writeAddress());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress address = ListAddress.read(event.getLocation().getQueryParameters());
        reading = true;
        tabs.setSelectedTab(address.all() ? allTab : queueTab);
        search.setValue(address.search());
        status.setValue(address.status());
        reading = false;
        boolean queue = reviewer && !address.all();
        filters.setVisible(!queue);
        rows.removeAll();
        if (queue) {
            showQueue();
        } else {
            showMatching(address.filter(keeper));
        }
        if (reviewer) {
            queueTab.setLabel(
                    translate("certificates.tab.queue", new Formats(getLocale()).number(lists.queueLength())));
        }
    }

    private ListOffer<CertificateLine> offer() {
        return reviewer && tabs.getSelectedTab() == queueTab
                ? CertificateOffers.queue(lists, clock.today())
                : CertificateOffers.matching(
                        lists, new ListAddress(true, status.getValue(), search.getValue()).filter(keeper));
    }

    private void writeAddress() {
        if (!reading) {
            boolean all = tabs.getSelectedTab() == allTab;
            ListAddress address = reviewer && !all
                    ? new ListAddress(false, null, "")
                    : new ListAddress(all, status.getValue(), search.getValue());
            CertificateNavigation.open(address);
        }
    }

    private void showQueue() {
        CertificateGrid grid = new CertificateGrid(clock.today()).with(true, false);
        CertificatePage first = lists.queue(0, grid.getPageSize());
        if (first.total() == 0) {
            rows.add(new EmptyState(Icon.CIRCLE_CHECK, translate("certificates.queue.empty"))
                    .because(translate("certificates.queue.empty.why")));
            return;
        }
        grid.show(first, lists::queue);
        rows.add(grid);
    }

    private void showMatching(CertificateFilter filter) {
        CertificateGrid grid = new CertificateGrid(clock.today()).with(!submitter, true);
        CertificatePage first = lists.matching(filter, 0, grid.getPageSize());
        long all = lists.counts(keeper).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        filters.showCount(first.total(), all);
        if (first.total() == 0) {
            rows.add(nothing(all));
            return;
        }
        grid.show(first, (offset, limit) -> lists.matching(filter, offset, limit));
        rows.add(grid);
    }

    private EmptyState nothing(long all) {
        if (all > 0) {
            return new EmptyState(Icon.SEARCH, translate("certificates.none-matching"))
                    .because(translate("certificates.none-matching.why"));
        }
        EmptyState nothing = new EmptyState(Icon.BADGE_CHECK, translate("certificates.empty"));
        return submitter
                ? nothing.because(translate("certificates.empty.submitter")).withNextStep(submitButton())
                : nothing.because(translate("certificates.empty.why"));
    }
}
