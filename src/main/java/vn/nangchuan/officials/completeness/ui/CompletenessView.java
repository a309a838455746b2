package vn.nangchuan.officials.completeness.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
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
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.completeness.CompletenessLists;
import vn.nangchuan.officials.completeness.GapFilter;
import vn.nangchuan.officials.completeness.GapKind;
import vn.nangchuan.officials.completeness.GapRule;
import vn.nangchuan.officials.completeness.UnitCompleteness;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.officials.ui.PagedRows;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.AddressValues;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.KeyFigure;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/**
 * What is to be mended in the dossiers of a commune; for whoever stands above communes, which share of each one's dossiers is
 * complete. The address is the state.
 */
@Route(CompletenessNavigation.LIST)
@PageTitle("officials.completeness.title")
@Menu(title = "officials.completeness.menu", icon = "list-checks", order = 11)
@RolesAllowed(OfficialPermissions.READ)
class CompletenessView extends Div implements BeforeEnterObserver {

    private final transient CompletenessLists lists;
    private final transient UnitDirectory units;
    private final transient CurrentUser currentUser;
    private final transient BusinessClock clock;
    private final transient ListDownloads downloads;
    private final Select<GapKind> kind =
            choice("officials.completeness.kind", item -> translate(item.messageKey()), GapKind.values());
    private final Select<GapRule> rule = choice("officials.completeness.rule", CompletenessTexts::of, GapRule.values());
    private @Nullable UnitId unit;
    private boolean reading;

    CompletenessView(
            CompletenessLists lists,
            UnitDirectory units,
            CurrentUser currentUser,
            BusinessClock clock,
            ListDownloads downloads) {
        this.downloads = downloads;
        this.lists = lists;
        this.units = units;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassNames("page", "completeness-view");
        kind.addValueChangeListener(_ -> writeAddress(kind.getValue(), fitting(rule.getValue(), kind.getValue())));
        rule.addValueChangeListener(_ -> writeAddress(kind.getValue(), rule.getValue()));
    }

    private static <T> Select<T> choice(String label, SerializableFunction<T, String> name, T[] items) {
        Select<T> select = new Select<>();
        select.setLabel(translate(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("uikit.filter.all"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? translate("uikit.filter.all") : name.apply(item));
        return select;
    }

    private static @Nullable GapRule fitting(@Nullable GapRule chosen, @Nullable GapKind among) {
        return chosen == null || among == null || chosen.kind() == among ? chosen : null;
    }

    private void writeAddress(@Nullable GapKind chosen, @Nullable GapRule single) {
        if (!reading) {
            CompletenessNavigation.show(unit, chosen, single);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        UnitPath own = new UnitPath(currentUser.require().unitPath());
        Optional<UnitId> asked = AddressValues.unit(address, CompletenessNavigation.UNIT);
        Optional<UnitSummary> shown = units.find(asked.orElse(own.unit())).filter(found -> own.contains(found.path()));
        removeAll();
        unit = asked.orElse(null);
        if (shown.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (shown.get().type().isCommuneLevel()) {
            showDossiers(shown.get(), address);
        } else {
            showUnits();
        }
    }

    private void showUnits() {
        add(new PageHeader(translate("officials.completeness.title"))
                .saying(translate("officials.completeness.saying.units"))
                .withActions(downloads.of(() -> CompletenessOffers.units(lists))));
        List<UnitCompleteness> counted = lists.units();
        if (counted.isEmpty()) {
            add(new EmptyState(Icon.BUILDING_2, translate("officials.completeness.no-dossiers")));
            return;
        }
        UnitGrid grid = new UnitGrid();
        grid.setItems(counted);
        add(
                figure(
                        counted.stream().mapToLong(UnitCompleteness::complete).sum(),
                        counted.stream().mapToLong(UnitCompleteness::dossiers).sum()),
                grid);
    }

    private void showDossiers(UnitSummary of, QueryParameters address) {
        GapFilter filter = new GapFilter(
                of.id(),
                CompletenessNavigation.kind(address).orElse(null),
                CompletenessNavigation.rule(address).orElse(null));
        reading = true;
        kind.setValue(filter.kind());
        rule.setValue(filter.rule());
        reading = false;
        Optional<UnitCompleteness> counted = lists.of(of.path());
        PageHeader header = new PageHeader(translate("officials.completeness.of", of.fullName()))
                .saying(translate("officials.completeness.saying"))
                .withActions(downloads.of(() -> CompletenessOffers.dossiers(lists, filter, of.fullName())));
        if (!of.path().value().equals(currentUser.require().unitPath())) {
            header.under(new Breadcrumbs()
                    .step(translate("officials.completeness.title"), CompletenessNavigation.LIST)
                    .here(of.fullName()));
        }
        add(header);
        counted.ifPresent(found -> add(figure(found.complete(), found.dossiers())
                .behind(OfficialNavigation.registerOf(of.id()), translate("officials.headcount.register"))));
        add(new FilterBar(kind, rule), rows(filter));
    }

    private KeyFigure figure(long complete, long dossiers) {
        return new KeyFigure(
                        translate("officials.completeness.complete"), translate("officials.completeness.definition"))
                .share(complete, dossiers, clock.today());
    }

    private Div rows(GapFilter filter) {
        var found = new PagedRows<>(
                new IncompleteGrid(official -> CompletenessNavigation.mayMend(currentUser, official)),
                (behind, limit) -> lists.page(filter, behind, limit));
        boolean filtered = filter.kind() != null || filter.rule() != null;
        return found.isEmpty()
                ? new EmptyState(
                        Icon.CIRCLE_CHECK,
                        translate(filtered ? "officials.completeness.none-found" : "officials.completeness.none"))
                : found;
    }
}
