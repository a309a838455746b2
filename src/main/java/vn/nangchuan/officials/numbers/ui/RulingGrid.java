package vn.nangchuan.officials.numbers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.officials.numbers.Ruling;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/** What was decided, dossier by dossier, as a table, or as cards on a phone. */
class RulingGrid extends CardGrid<Ruling> {

    RulingGrid() {
        super(RulingGrid::card);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(ruling -> NumberTexts.masked(ruling.last4()))
                .setHeader(translate("officials.number.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(RulingGrid::person)
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addComponentColumn(RulingGrid::outcome)
                .setHeader(translate("officials.number.outcome"))
                .setFlexGrow(4);
    }

    private static Component person(Ruling ruling) {
        return twoLines(
                new Anchor(OfficialNavigation.official(ruling.official()), ruling.fullName()), ruling.unitName());
    }

    private static Component outcome(Ruling ruling) {
        Div words = twoLines(
                new Span(translate(ruling.outcome().messageKey())),
                translate(
                        "officials.number.by",
                        ruling.decider(),
                        Formats.current().moment(ruling.decidedAt())));
        words.add(new Span(ruling.reason()));
        return words;
    }

    private static Div twoLines(Component first, String second) {
        Span quiet = new Span(second);
        quiet.addClassName("secondary");
        Div words = new Div(first, quiet);
        words.addClassName("two-lines");
        return words;
    }

    private static Component card(Ruling ruling) {
        Div head = new Div(person(ruling), new Span(NumberTexts.masked(ruling.last4())));
        head.addClassName("card-head");
        Div card = new Div(head, outcome(ruling));
        card.addClassName("row-card");
        return card;
    }
}
