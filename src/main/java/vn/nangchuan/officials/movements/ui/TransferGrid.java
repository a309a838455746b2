package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;

/** Cases between two units as a table, or as cards on a phone. */
class TransferGrid extends CardGrid<TransferLine> {

    TransferGrid(MovementWork work) {
        super(line -> card(line, work));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(TransferGrid::person)
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addComponentColumn(TransferGrid::way)
                .setHeader(translate("officials.transfer.way.title"))
                .setFlexGrow(4);
        addComponentColumn(line -> MovementTexts.badge(line.status()))
                .setHeader(translate("officials.transfer.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(line -> opening(line, work)).setAutoWidth(true).setFlexGrow(0);
    }

    private static Div person(TransferLine line) {
        Component name = line.official() == null
                ? new Span(line.officialName())
                : new Anchor(OfficialNavigation.official(line.official()), line.officialName());
        return lines(name, quiet(translate(line.kind().messageKey())));
    }

    private static Div way(TransferLine line) {
        return lines(new Span(MovementTexts.way(line)), quiet(MovementTexts.day(line)));
    }

    private static Div lines(Component first, Component second) {
        Div lines = new Div(first, second);
        lines.addClassName("two-lines");
        return lines;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static Button opening(TransferLine line, MovementWork work) {
        Button button = new Button(translate("officials.transfer.open"), _ -> work.show(line.id()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("officials.transfer.open.of", line.officialName()));
        return button;
    }

    private static Component card(TransferLine line, MovementWork work) {
        Div head = new Div(person(line), MovementTexts.badge(line.status()));
        head.addClassName("card-head");
        Div card = new Div(head, way(line), opening(line, work));
        card.addClassName("row-card");
        return card;
    }
}
