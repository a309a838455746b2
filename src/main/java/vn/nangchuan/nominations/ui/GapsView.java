package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.PageHeader;

/** Who in the commune lacks what, and from each gap the way to a class. The address holds the requirement chosen. */
@Route(NominationNavigation.GAPS)
@PageTitle("nominations.gaps.title")
@Menu(title = "nominations.gaps.title", icon = "list-checks", order = 20)
@RolesAllowed(NominationPermissions.NOMINATE)
class GapsView extends Div implements BeforeEnterObserver {

    private final transient GapBoard board;
    private final transient NominateDialogs dialogs;
    private final transient BusinessClock clock;
    private final Select<Criterion> criterion = new Select<>();
    private final Button several = new Button("", Icon.SEND.create());
    private final Span hint = new Span();
    private final FilterBar filters = new FilterBar(criterion, several, hint);
    private final Div list = new Div();
    private transient Runnable choosing = () -> {};
    private boolean reading;

    GapsView(
            GapBoard board,
            NominateDialogs dialogs,
            CurrentUser currentUser,
            BusinessClock clock,
            ListDownloads downloads) {
        this.board = board;
        this.dialogs = dialogs;
        this.clock = clock;
        addClassNames("page", "gaps-view");
        hint.addClassName("secondary");
        several.addThemeVariants(ButtonVariant.PRIMARY);
        several.addClickListener(_ -> choosing.run());
        criterion.addClassName("wide-filter");
        criterion.setLabel(translate("nominations.gaps.requirement"));
        criterion.setEmptySelectionAllowed(true);
        criterion.setEmptySelectionCaption(translate("nominations.gaps.all"));
        criterion.setItemLabelGenerator(
                item -> item == null ? translate("nominations.gaps.all") : StandingTexts.of(item));
        criterion.addValueChangeListener(_ -> writeAddress());
        add(
                new PageHeader(translate("nominations.gaps.title"))
                        .saying(translate(
                                "nominations.gaps.saying", currentUser.require().unitName()))
                        .withActions(downloads.of(this::offer)),
                filters,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<GapRow> rows = board.rows();
        List<Criterion> open = GapBoard.criteria(rows);
        reading = true;
        criterion.setItems(open);
        criterion.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NominationNavigation.CRITERION)
                .flatMap(name -> open.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst())
                .orElse(null));
        reading = false;
        show(rows, open);
    }

    private void writeAddress() {
        if (!reading) {
            @Nullable Criterion chosen = criterion.getValue();
            NominationNavigation.toGaps(
                    chosen == null ? Map.of() : Map.of(NominationNavigation.CRITERION, chosen.name()));
        }
    }

    private void show(List<GapRow> all, List<Criterion> open) {
        List<Criterion> columns = criterion.isEmpty() ? open : List.of(criterion.getValue());
        List<GapRow> rows = GapOffer.lacking(all, columns);
        filters.setVisible(!all.isEmpty());
        filters.showCount(rows.size(), all.size());
        several.setVisible(false);
        hint.setVisible(columns.size() > 1);
        hint.setText(translate("nominations.gaps.hint"));
        list.removeAll();
        list.add(rows.isEmpty() ? nobody() : grid(rows, columns));
    }

    private ListOffer<GapRow> offer() {
        List<Criterion> open = GapBoard.criteria(board.rows());
        return GapOffer.of(board, criterion.isEmpty() ? open : List.of(criterion.getValue()), clock.today());
    }

    private static EmptyState nobody() {
        return new EmptyState(Icon.CIRCLE_CHECK, translate("nominations.gaps.empty"))
                .because(translate("nominations.gaps.empty.why"));
    }

    private GapGrid grid(List<GapRow> rows, List<Criterion> columns) {
        GapGrid grid = new GapGrid(columns, clock.today(), gap -> open(List.of(gap)));
        grid.setItems(rows);
        if (columns.size() == 1) {
            chooseSeveral(grid, columns.getFirst());
        }
        return grid;
    }

    private void chooseSeveral(GapGrid grid, Criterion column) {
        grid.chooseFor(column);
        showChosen(0);
        grid.addSelectionListener(
                change -> showChosen(change.getAllSelectedItems().size()));
        choosing = () -> open(gaps(grid.getSelectedItems(), column));
    }

    private static List<Gap> gaps(Collection<GapRow> rows, Criterion column) {
        return rows.stream()
                .map(row -> row.mendable(column))
                .flatMap(Optional::stream)
                .toList();
    }

    private void showChosen(int chosen) {
        several.setText(translate("nominations.gaps.several", chosen));
        several.setVisible(chosen > 0);
        hint.setVisible(chosen == 0);
        hint.setText(translate("nominations.gaps.mark"));
    }

    private void open(List<Gap> gaps) {
        dialogs.open(gaps, NominationNavigation::showAgain);
    }
}
