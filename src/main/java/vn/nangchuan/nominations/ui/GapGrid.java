package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.standings.ui.RequirementBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.ui.EnrolmentStatusBadge;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** Officials by what they lack: a column per requirement that is open in the commune; cards on a phone. */
class GapGrid extends CardGrid<GapRow> {

    private final transient LocalDate today;
    private final transient SerializableConsumer<Gap> nominate;

    GapGrid(List<Criterion> criteria, LocalDate today, SerializableConsumer<Gap> nominate) {
        super(row -> card(row, criteria, today, nominate));
        this.today = today;
        this.nominate = nominate;
        addClassName("gap-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        addComponentColumn(GapGrid::person)
                .setHeader(translate("officials.column.name"))
                .setFlexGrow(2)
                .setWidth("14rem")
                .setFrozen(true);
        for (Criterion criterion : criteria) {
            addComponentColumn(row -> cell(row, criterion))
                    .setHeader(StandingTexts.of(criterion))
                    .setWidth("12rem")
                    .setFlexGrow(1);
        }
    }

    /** Lets those be chosen for whom a class might mend this. */
    void chooseFor(Criterion criterion) {
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(row -> row.mendable(criterion).isPresent());
    }

    private static Div person(GapRow row) {
        Span posts = new Span(
                row.official().posts().stream().map(Formats.current()::name).collect(Collectors.joining(", ")));
        posts.addClassName("secondary");
        Div person = new Div(
                new Anchor(
                        OfficialNavigation.official(row.official().id()),
                        row.official().fullName()),
                posts);
        person.addClassName("gap-person");
        return person;
    }

    private Component cell(GapRow row, Criterion criterion) {
        return row.lacking(criterion)
                .map(line -> gap(row, line, today, nominate))
                .orElseGet(() -> new Div(new Span("–")));
    }

    private static Div gap(GapRow row, RequirementLine line, LocalDate today, SerializableConsumer<Gap> nominate) {
        Div cell = new Div(new RequirementBadge(line.state()));
        cell.addClassName("gap-cell");
        line.daysWaited(today)
                .ifPresent(days -> cell.add(new Span(
                        translate("nominations.days-waited", Formats.current().number(days)))));
        row.nominatedFor(line).ifPresent(nomination -> cell.add(new NominationStatusBadge(nomination)));
        row.seatFor(line)
                .ifPresent(seat -> cell.add(new EnrolmentStatusBadge(EnrolmentStatus.ENROLLED).since(seat.name())));
        row.mendable(line.criterion()).ifPresent(gap -> cell.add(button(gap, nominate)));
        return cell;
    }

    private static Button button(Gap gap, SerializableConsumer<Gap> nominate) {
        Button button = new Button(translate("step.nomination.SUBMIT"), Icon.SEND.create(), _ -> nominate.accept(gap));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("nominations.dialog.one", gap.name()));
        return button;
    }

    private static Component card(
            GapRow row, List<Criterion> criteria, LocalDate today, SerializableConsumer<Gap> nominate) {
        Div card = new Div(person(row));
        card.addClassName("row-card");
        criteria.forEach(criterion -> row.lacking(criterion).ifPresent(line -> {
            Div gap = gap(row, line, today, nominate);
            gap.addComponentAsFirst(new Span(StandingTexts.missing(line.criterion(), line.leastLevel())));
            card.add(gap);
        }));
        return card;
    }
}
