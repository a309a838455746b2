package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nangchuan.officials.waivers.WaiverLine;
import vn.nangchuan.officials.waivers.WaiverLists;
import vn.nangchuan.officials.waivers.WaiverPage;
import vn.nangchuan.officials.waivers.WaiverPermissions;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.PageHeader;

/** Waivers and reductions of the scope: what waits for a decision first. */
@Route(WaiverNavigation.LIST)
@PageTitle("officials.waiver.title")
@Menu(title = "officials.waiver.tab", icon = "file-check", order = 32)
@RolesAllowed(WaiverPermissions.READ)
class WaiversView extends Div implements BeforeEnterObserver {

    private final transient WaiverWork work;
    private final Div rows = new Div();

    WaiversView(WaiverWork work, ListDownloads downloads) {
        this.work = work;
        addClassNames("page", "waivers-view");
        add(
                new PageHeader(translate("officials.waiver.title"))
                        .saying(translate("officials.waiver.saying"))
                        .withActions(downloads.of(this::offer)),
                rows);
    }

    private ListOffer<WaiverLine> offer() {
        return WaiverTexts.offer(
                "mien-giam",
                () -> ListOffer.byOffset(
                        (offset, limit) -> work.page(offset, limit).lines(), WaiverLists.LONGEST_PAGE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rows.removeAll();
        WaiverGrid grid = new WaiverGrid(work);
        WaiverPage first = work.page(0, grid.getPageSize());
        rows.add(
                first.total() == 0
                        ? new EmptyState(Icon.FILE_CHECK, translate("officials.waiver.empty"))
                                .because(translate("officials.waiver.empty.why"))
                        : grid.show(first, work));
    }
}
