package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** What was recorded, as a table, or as cards on a phone. */
class MovementGrid extends CardGrid<MovementLine> {

    private final Column<MovementLine> name;

    MovementGrid() {
        super(MovementGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> Formats.current().date(line.day()))
                .setHeader(translate("officials.movement.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        name = addComponentColumn(MovementGrid::person)
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addComponentColumn(MovementGrid::what)
                .setHeader(translate("officials.movement.what"))
                .setFlexGrow(4);
        addComponentColumn(MovementGrid::paper)
                .setHeader(translate("officials.movement.decision"))
                .setFlexGrow(4);
    }

    /** The official is known. */
    MovementGrid ofOneOfficial() {
        name.setVisible(false);
        return this;
    }

    private static Anchor person(MovementLine line) {
        return new Anchor(OfficialNavigation.official(line.official()), line.officialName());
    }

    private static Div what(MovementLine line) {
        Div words = new Div(new Span(MovementTexts.what(line)));
        if (line.note() != null) {
            words.add(quiet(line.note()));
        }
        line.unfinished()
                .forEach(left -> words.add(quiet(
                        MovementTexts.unfinished(left, line.day(), line.kind().isBetweenUnits()))));
        words.addClassName("two-lines");
        return words;
    }

    private static Div paper(MovementLine line) {
        Div words = new Div(
                new Span(MovementTexts.paper(line.paper())),
                quiet(translate(
                        "officials.movement.recorded-by",
                        line.recorder(),
                        Formats.current().moment(line.recordedAt()))));
        words.addClassName("two-lines");
        return words;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static Component card(MovementLine line) {
        Div head = new Div(person(line), new Span(Formats.current().date(line.day())));
        head.addClassName("card-head");
        Div card = new Div(head, what(line), paper(line));
        card.addClassName("row-card");
        return card;
    }
}
