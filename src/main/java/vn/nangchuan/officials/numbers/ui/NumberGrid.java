package vn.nangchuan.officials.numbers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import vn.nangchuan.officials.numbers.NumberCase;
import vn.nangchuan.officials.numbers.NumberHolder;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;

/** Numbers with the dossiers in which they stand, as a table, or as cards on a phone. */
class NumberGrid extends CardGrid<NumberCase> {

    /** @param decide asked for when something shall be decided about a number */
    NumberGrid(SerializableConsumer<NumberCase> decide) {
        super(about -> card(about, decide));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(about -> NumberTexts.masked(about.last4()))
                .setHeader(translate("officials.number.number"))
                .setRowHeader(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(NumberGrid::holders)
                .setHeader(translate("officials.number.holders"))
                .setFlexGrow(5);
        addComponentColumn(about -> deciding(about, decide)).setAutoWidth(true).setFlexGrow(0);
    }

    private static Component holders(NumberCase about) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gap-points");
        about.holders().forEach(holder -> list.add(new ListItem(holder(holder))));
        if (about.holders().size() == 1) {
            Span elsewhere = new Span(translate("officials.number.elsewhere"));
            elsewhere.addClassName("secondary");
            list.add(new ListItem(elsewhere));
        }
        return list;
    }

    private static Component holder(NumberHolder holder) {
        Span details = new Span(NumberTexts.details(holder));
        details.addClassName("secondary");
        Div words = new Div(new Anchor(OfficialNavigation.official(holder.official()), holder.fullName()), details);
        words.addClassName("two-lines");
        return words;
    }

    private static Button deciding(NumberCase about, SerializableConsumer<NumberCase> decide) {
        Button button = new Button(translate("officials.number.decide"), _ -> decide.accept(about));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("officials.number.decide-of", about.last4()));
        return button;
    }

    private static Component card(NumberCase about, SerializableConsumer<NumberCase> decide) {
        Div head = new Div(new Span(NumberTexts.masked(about.last4())), deciding(about, decide));
        head.addClassName("card-head");
        Div card = new Div(head, holders(about));
        card.addClassName("row-card");
        return card;
    }
}
