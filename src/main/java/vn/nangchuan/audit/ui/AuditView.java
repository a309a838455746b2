package vn.nangchuan.audit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
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
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.audit.ActionKind;
import vn.nangchuan.audit.AuditFilter;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.uikit.SearchField;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** The audit trail of the scope, searched by who acted, what they did, in which unit, concerning whom and when. */
@Route(AuditNavigation.AUDIT)
@PageTitle("audit.title")
@Menu(title = "audit.title", icon = "history", order = 80)
@RolesAllowed(AuditPermissions.READ)
class AuditView extends Div implements BeforeEnterObserver {

    private final transient AuditLists lists;
    private final transient UnitDirectory units;
    private final transient BusinessClock clock;
    private final transient UnitPath home;
    private final SearchField person = new SearchField(translate("audit.filter.person"));
    private final Select<ActionKind> action = new Select<>();
    private final ComboBox<UnitSummary> unit = new ComboBox<>(translate("audit.filter.unit"));
    private final DateField from = new DateField(translate("audit.filter.from"));
    private final DateField to = new DateField(translate("audit.filter.to"));
    private final Button everybody = new Button(translate("audit.filter.everybody"), Icon.X.create());
    private final Div lines = new Div();
    private transient @Nullable OfficialId official;
    private boolean reading;

    AuditView(
            CurrentUser currentUser,
            AuditLists lists,
            UnitDirectory units,
            BusinessClock clock,
            ListDownloads downloads) {
        this.lists = lists;
        this.units = units;
        this.clock = clock;
        this.home = new UnitPath(currentUser.require().unitPath());
        addClassNames("page", "audit-view");
        add(
                new PageHeader(translate("audit.title"))
                        .saying(translate("audit.saying"))
                        .withActions(downloads.of(() -> AuditOffer.of(lists, asked(), units))),
                new FilterBar(person, action, unit, from, to, everybody),
                lines);
        configureFilters();
    }

    private void configureFilters() {
        person.addValueChangeListener(_ -> writeAddress());
        action.setLabel(translate("audit.filter.action"));
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(translate("audit.filter.any-action"));
        action.setItemLabelGenerator(kind -> kind == null
                ? translate("audit.filter.any-action")
                : AuditWords.action(kind.action(), kind.subjectType()));
        action.addValueChangeListener(_ -> writeAddress());
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(translate("uikit.filter.all"));
        unit.addValueChangeListener(_ -> writeAddress());
        from.addValueChangeListener(_ -> writeAddress());
        to.addValueChangeListener(_ -> writeAddress());
        everybody.addClickListener(_ -> {
            official = null;
            writeAddress();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditFilter filter = AuditAddress.read(event.getLocation().getQueryParameters());
        reading = true;
        fillIn(filter);
        reading = false;
        show(filter);
    }

    private void fillIn(AuditFilter filter) {
        List<ActionKind> kinds = lists.actions();
        action.setItems(kinds);
        action.setValue(kinds.stream()
                .filter(kind -> kind.action().equals(filter.action()))
                .findFirst()
                .orElse(null));
        UnitSummary chosen =
                filter.unit() == null ? null : units.find(filter.unit()).orElse(null);
        List<UnitSummary> choices = Stream.concat(
                        Stream.ofNullable(chosen), units.communesBelow(home, clock.today()).stream())
                .distinct()
                .toList();
        unit.setItemLabelGenerator(UnitNames.among(choices, units)::of);
        unit.setItems(choices);
        unit.setValue(chosen);
        person.setValue(filter.person());
        from.setValue(filter.from());
        to.setValue(filter.to());
        official = filter.official();
        everybody.setVisible(official != null);
    }

    private void writeAddress() {
        if (!reading) {
            AuditNavigation.open(asked());
        }
    }

    private AuditFilter asked() {
        return new AuditFilter(
                person.getValue(),
                action.getValue() == null ? null : action.getValue().action(),
                unit.getValue() == null ? null : unit.getValue().id(),
                official,
                from.getValue(),
                to.getValue());
    }

    private void show(AuditFilter filter) {
        lines.removeAll();
        LineList found = new LineList((behind, limit) -> lists.search(filter, behind, limit), LineItem::located);
        lines.add(
                found.isEmpty()
                        ? new EmptyState(Icon.SEARCH, translate("audit.none-matching"))
                                .because(translate("audit.none-matching.why"))
                        : found);
    }
}
