package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.handedin.HandedInFilter;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInLists;
import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.certificates.ui.CertificateNavigation;
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

/** The papers that a commune's officials handed in: those that wait, and what became of others. The address holds the filter. */
@Route(CertificateNavigation.HANDED_IN)
@PageTitle("certificates.handed-in.title")
@Menu(title = "certificates.handed-in.title", icon = "inbox", order = 32)
@RolesAllowed(CertificatePermissions.SUBMIT)
class HandedInListView extends Div implements BeforeEnterObserver {

    private final transient HandedInLists lists;
    private final transient UnitId keeper;
    private final LocalDate today;
    private final SearchField search = new SearchField(translate("certificates.search"));
    private final Select<HandedInStatus> status = new Select<>();
    private final FilterBar filters = new FilterBar(search, status);
    private final Div rows = new Div();
    private boolean reading;

    HandedInListView(CurrentUser currentUser, HandedInLists lists, BusinessClock clock, ListDownloads downloads) {
        this.lists = lists;
        this.keeper = currentUser.require().unitId();
        this.today = clock.today();
        addClassNames("page", "handed-in-list-view");
        search.addValueChangeListener(_ -> writeAddress());
        status.setLabel(translate("certificates.column.status"));
        status.setItems(HandedInStatus.values());
        status.setItemLabelGenerator(item -> item == null ? "" : translate(item.messageKey()));
        status.addValueChangeListener(_ -> writeAddress());
        add(
                new PageHeader(translate("certificates.handed-in.title")).withActions(downloads.of(this::offer)),
                filters,
                rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HandedInAddress address = HandedInAddress.read(event.getLocation().getQueryParameters());
        reading = true;
        search.setValue(address.search());
        status.setValue(address.status());
        reading = false;
        show(address.filter(keeper));
    }

    private ListOffer<HandedInLine> offer() {
        HandedInFilter filter = new HandedInAddress(status.getValue(), search.getValue()).filter(keeper);
        return HandedInWords.withColumns(ListOffer.of(
                        "giay-to-nop",
                        CertificatePermissions.SUBMIT,
                        translate("certificates.handed-in.title"),
                        () -> ListOffer.byOffset(
                                (offset, limit) ->
                                        lists.matching(filter, offset, limit).lines(),
                                HandedInLists.LONGEST_PAGE))
                .filteredBy(Stream.of(translate(filter.status().messageKey()), filter.search())
                        .filter(words -> !words.isBlank())
                        .toList())
                .text("certificates.column.official", HandedInLine::officialName));
    }

    private void writeAddress() {
        if (!reading) {
            HandedInNavigation.open(new HandedInAddress(status.getValue(), search.getValue()));
        }
    }

    private void show(HandedInFilter filter) {
        rows.removeAll();
        HandedInList list = new HandedInList(
                (offset, limit) -> lists.matching(filter, offset, limit), line -> HandedInItem.ofSomebody(line, today));
        filters.showCount(translate("certificates.handed-in.count", new Formats(getLocale()).number(list.total())));
        rows.add(list.total() == 0 ? nothing(filter) : list);
    }

    private static EmptyState nothing(HandedInFilter filter) {
        return filter.status() == HandedInStatus.WAITING && filter.search().isBlank()
                ? new EmptyState(Icon.CIRCLE_CHECK, translate("certificates.handed-in.list.empty"))
                        .because(translate("certificates.handed-in.list.empty.why"))
                : new EmptyState(Icon.SEARCH, translate("certificates.handed-in.list.none-matching"))
                        .because(translate("certificates.handed-in.list.none-matching.why"));
    }
}
