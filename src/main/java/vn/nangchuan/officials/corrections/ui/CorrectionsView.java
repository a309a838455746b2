package vn.nangchuan.officials.corrections.ui;

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
import java.util.List;
import java.util.Optional;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.corrections.CorrectionPage;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.PageHeader;

/** What officials ask to have corrected: what waits, and what was answered. The address holds which of the two. */
@Route(CorrectionNavigation.LIST)
@PageTitle("officials.correction.title")
@Menu(title = "officials.correction.title", icon = "notebook-pen", order = 12)
@RolesAllowed(OfficialPermissions.EDIT)
class CorrectionsView extends Div implements BeforeEnterObserver {

    private final transient CorrectionWork work;
    private final Tab waiting = new Tab();
    private final Tab answered = new Tab(translate("officials.correction.tab.answered"));
    private final Tabs tabs = new Tabs(waiting, answered);
    private final Div rows = new Div();
    private boolean reading;

    CorrectionsView(CorrectionWork work, ListDownloads downloads) {
        this.work = work;
        addClassNames("page", "corrections-view");
        tabs.addSelectedChangeListener(_ -> writeAddress());
        add(
                new PageHeader(translate("officials.correction.title"))
                        .saying(translate("officials.correction.saying"))
                        .withActions(downloads.of(this::offer)),
                tabs,
                rows);
    }

    private ListOffer<CorrectionLine> offer() {
        boolean past = tabs.getSelectedTab() == answered;
        ListOffer<CorrectionLine> offer = ListOffer.of(
                        "de-nghi-sua-ho-so",
                        OfficialPermissions.EDIT,
                        translate("officials.correction.title"),
                        () -> ListOffer.byOffset(
                                (offset, limit) ->
                                        work.page(past, offset, limit).lines(),
                                CorrectionLists.LONGEST_PAGE))
                .filteredBy(List.of(tabs.getSelectedTab().getLabel()))
                .text("officials.column.name", CorrectionLine::officialName);
        return CorrectionTexts.withColumns(offer);
    }

    private void writeAddress() {
        if (!reading) {
            CorrectionNavigation.showList(tabs.getSelectedTab() == answered);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean past = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CorrectionNavigation.VIEW)
                .equals(Optional.of(CorrectionNavigation.ANSWERED));
        reading = true;
        tabs.setSelectedTab(past ? answered : waiting);
        reading = false;
        waiting.setLabel(
                translate("officials.correction.tab.waiting", Formats.current().number(work.waitingCount())));
        show(past);
    }

    private void show(boolean past) {
        rows.removeAll();
        CorrectionGrid grid = new CorrectionGrid(work);
        CorrectionPage first = work.page(past, 0, grid.getPageSize());
        if (first.total() == 0) {
            rows.add(past ? nothingPast() : nothingWaits());
            return;
        }
        grid.show(first, work, past);
        rows.add(grid);
    }

    private static EmptyState nothingWaits() {
        return new EmptyState(Icon.CIRCLE_CHECK, translate("officials.correction.empty"))
                .because(translate("officials.correction.empty.why"));
    }

    private static EmptyState nothingPast() {
        return new EmptyState(Icon.NOTEBOOK_PEN, translate("officials.correction.answered.empty"));
    }
}
