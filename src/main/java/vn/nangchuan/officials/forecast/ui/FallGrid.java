package vn.nangchuan.officials.forecast.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.officials.forecast.FallLine;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standings.ui.OutcomeBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** Who falls on which day, and why; as cards on a phone. */
class FallGrid extends CardGrid<FallLine> {

    private final transient List<FallLine> lines = new ArrayList<>();

    FallGrid() {
        super(FallGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> Formats.current().date(line.fall().day()))
                .setHeader(translate("officials.forecast.column.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(FallGrid::name)
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addColumn(FallGrid::post).setHeader(translate("officials.column.post")).setFlexGrow(3);
        addComponentColumn(FallGrid::change)
                .setHeader(translate("officials.forecast.column.after"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ForecastTexts::requirements)
                .setHeader(translate("officials.forecast.column.requirements"))
                .setFlexGrow(3);
        addColumn(ForecastTexts::causes)
                .setHeader(translate("officials.forecast.column.cause"))
                .setFlexGrow(2);
    }

    void append(List<FallLine> more) {
        lines.addAll(more);
        setItems(List.copyOf(lines));
    }

    int count() {
        return lines.size();
    }

    private static Anchor name(FallLine line) {
        return new Anchor(
                OfficialNavigation.official(line.fall().official(), line.fall().day()), line.fullName());
    }

    private static String post(FallLine line) {
        return translate(
                "officials.official.post-in",
                Formats.current().name(line.fall().post()),
                line.fall().unitName());
    }

    private static Span before(FallLine line) {
        Span before = new Span(translate(
                "officials.forecast.before", StandingTexts.of(line.fall().before())));
        before.addClassName("secondary");
        return before;
    }

    private static Div change(FallLine line) {
        Div change = new Div(new OutcomeBadge(line.fall().after()), before(line));
        change.addClassName("fall-change");
        return change;
    }

    private static Component card(FallLine line) {
        Div head = new Div(name(line), new OutcomeBadge(line.fall().after()));
        head.addClassName("card-head");
        Span when = new Span(translate(
                "officials.forecast.card", Formats.current().date(line.fall().day()), ForecastTexts.causes(line)));
        Span post = new Span(post(line));
        post.addClassName("secondary");
        Div card = new Div(head, post, before(line), when, new Span(ForecastTexts.requirements(line)));
        card.addClassName("row-card");
        return card;
    }
}
