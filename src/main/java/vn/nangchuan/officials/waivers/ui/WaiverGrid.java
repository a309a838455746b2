package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.officials.waivers.WaiverLine;
import vn.nangchuan.officials.waivers.WaiverPage;
import vn.nangchuan.uikit.CardGrid;

/** Waivers as a table, or as cards on a phone; loads as one scrolls. */
class WaiverGrid extends CardGrid<WaiverLine> {

    private final Column<WaiverLine> name;

    WaiverGrid(WaiverWork work) {
        super(line -> card(line, work));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        name = addComponentColumn(WaiverGrid::person)
                .setHeader(translate("officials.column.name"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addColumn(WaiverTexts::what)
                .setHeader(translate("officials.waiver.what"))
                .setFlexGrow(3);
        addComponentColumn(WaiverGrid::daysAndBasis)
                .setHeader(translate("officials.waiver.days-and-basis"))
                .setFlexGrow(3);
        addComponentColumn(line -> WaiverTexts.badge(line.status()))
                .setHeader(translate("officials.waiver.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(line -> opening(line, work)).setAutoWidth(true).setFlexGrow(0);
    }

    /** The official is known. */
    WaiverGrid ofOneOfficial(List<WaiverLine> lines) {
        name.setVisible(false);
        setItems(lines);
        return this;
    }

    WaiverGrid show(WaiverPage first, WaiverWork work) {
        setItems(query ->
                query.getOffset() == 0 && query.getLimit() <= first.lines().size()
                        ? first.lines().stream().limit(query.getLimit())
                        : work.page(query.getOffset(), query.getLimit()).lines().stream());
        return this;
    }

    private static Div person(WaiverLine line) {
        Div person = new Div(
                new Anchor(OfficialNavigation.official(line.official()), line.officialName()), quiet(line.unitName()));
        person.addClassName("two-lines");
        return person;
    }

    private static Div daysAndBasis(WaiverLine line) {
        Div lines = new Div(new Span(WaiverTexts.days(line)), quiet(line.basis()));
        lines.addClassName("two-lines");
        return lines;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static Button opening(WaiverLine line, WaiverWork work) {
        Button button = new Button(translate("officials.waiver.open"), _ -> work.show(line.id()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("officials.waiver.open.of", line.officialName(), WaiverTexts.what(line)));
        return button;
    }

    private static Component card(WaiverLine line, WaiverWork work) {
        Div head = new Div(person(line), WaiverTexts.badge(line.status()));
        head.addClassName("card-head");
        Div card = new Div(head, new Span(WaiverTexts.what(line)), daysAndBasis(line), opening(line, work));
        card.addClassName("row-card");
        return card;
    }
}
