package vn.nangchuan.officials.headcount.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.officials.headcount.HeadcountDesk;
import vn.nangchuan.officials.headcount.HeadcountLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.AddressValues;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.KeyFigure;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** The communes of the scope with how many people hold posts and how many may, on a day. The address holds the day. */
@Route(HeadcountNavigation.LIST)
@PageTitle("officials.headcount.title")
@Menu(title = "officials.headcount.title", icon = "user-check", order = 33)
@RolesAllowed(OfficialPermissions.READ)
class HeadcountView extends Div implements BeforeEnterObserver {

    private final transient HeadcountLists lists;
    private final transient HeadcountDesk desk;
    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;
    private final transient FormDrafts drafts;
    private final DateField day = new DateField(translate("officials.headcount.day"));
    private final FilterBar filters = new FilterBar(day);
    private final Div rows = new Div();
    private boolean reading;

    HeadcountView(
            HeadcountLists lists,
            HeadcountDesk desk,
            CurrentUser currentUser,
            BusinessClock clock,
            FormDrafts drafts,
            ListDownloads downloads) {
        this.lists = lists;
        this.desk = desk;
        this.currentUser = currentUser;
        this.clock = clock;
        this.drafts = drafts;
        addClassNames("page", "headcount-view");
        day.addValueChangeListener(_ -> writeAddress());
        add(
                new PageHeader(translate("officials.headcount.title"))
                        .saying(translate("officials.headcount.saying"))
                        .withActions(downloads.of(this::offer)),
                filters,
                rows);
    }

    private ListOffer<Headcount> offer() {
        LocalDate asked = day.getValue();
        return ListOffer.ofAll(
                        "bien-che",
                        OfficialPermissions.READ,
                        translate("officials.headcount.title"),
                        () -> lists.all(asked))
                .filteredBy(List.of(Formats.current().date(asked)))
                .text("officials.register.unit", Headcount::unitName)
                .number("officials.headcount.people", Headcount::people)
                .number("officials.headcount.gone", Headcount::goneSince)
                .number("officials.headcount.most", HeadcountTexts::most)
                .number("officials.headcount.class", Headcount::unitClass)
                .text("officials.headcount.source", HeadcountTexts::source)
                .text("officials.transfer.state", HeadcountTexts::state);
    }

    private void writeAddress() {
        if (!reading) {
            boolean today = day.isEmpty() || day.getValue().equals(clock.today());
            HeadcountNavigation.show(today ? null : day.getValue());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate asked = AddressValues.day(event.getLocation().getQueryParameters(), HeadcountNavigation.DAY)
                .orElseGet(clock::today);
        reading = true;
        day.setValue(asked);
        reading = false;
        show(lists.all(asked));
    }

    private void show(List<Headcount> counts) {
        rows.removeAll();
        long over = counts.stream().filter(count -> count.overWith(0) > 0).count();
        filters.showCount(translate(
                "officials.headcount.count",
                Formats.current().number(counts.size()),
                Formats.current().number(over)));
        if (counts.isEmpty()) {
            rows.add(new EmptyState(Icon.BUILDING_2, translate("officials.headcount.empty"))
                    .because(translate("officials.headcount.empty.why")));
            return;
        }
        if (counts.size() == 1
                && counts.getFirst().unit().equals(currentUser.require().unitId())) {
            filters.showCount("");
            rows.add(own(counts.getFirst()));
            return;
        }
        HeadcountGrid grid = new HeadcountGrid(currentUser.may(OfficialPermissions.HEADCOUNT), this::ask);
        grid.setItems(counts);
        rows.add(grid);
    }

    /** Who works at a commune has one, which is no list. */
    private static KeyFigure own(Headcount count) {
        return new KeyFigure(translate("officials.headcount.title"), translate("officials.headcount.definition"))
                .count(count.people(), count.day())
                .noting(HeadcountTexts.noted(count))
                .behind(
                        OfficialNavigation.registerOf(count.unit(), count.day()),
                        translate("officials.headcount.register"));
    }

    private void ask(Headcount count) {
        new FormDialog<>(
                        translate("officials.headcount.set.of", count.unitName()),
                        new HeadcountForm(count.unit(), desk::before),
                        order -> {
                            desk.set(order);
                            Notices.done(translate("officials.headcount.done", count.unitName()));
                            show(lists.all(day.getValue()));
                        })
                .saving(translate("officials.headcount.set"))
                .keeping(drafts.of("headcount/" + count.unit()))
                .open();
    }
}
