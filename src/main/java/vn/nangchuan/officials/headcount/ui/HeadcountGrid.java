package vn.nangchuan.officials.headcount.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The communes with their headcounts, as a table, or as cards on a phone. */
class HeadcountGrid extends CardGrid<Headcount> {

    /**
     * @param set asked for when something about a commune shall be set
     * @param maySet whether whoever looks may
     */
    HeadcountGrid(boolean maySet, SerializableConsumer<Headcount> set) {
        super(count -> card(count, maySet, set));
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(HeadcountGrid::unit)
                .setHeader(translate("officials.register.unit"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addNumber("officials.headcount.people", count -> Formats.current().number(count.people()));
        addNumber("officials.headcount.most", HeadcountGrid::most);
        addNumber("officials.headcount.class", HeadcountGrid::unitClass);
        addColumn(HeadcountTexts::source)
                .setHeader(translate("officials.headcount.source"))
                .setFlexGrow(3);
        addComponentColumn(HeadcountGrid::state)
                .setHeader(translate("officials.transfer.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(count -> setting(count, set))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setVisible(maySet);
    }

    private void addNumber(String header, ValueProvider<Headcount, String> value) {
        addColumn(value)
                .setHeader(translate(header))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static String unitClass(Headcount count) {
        return count.unitClass() == null ? "–" : String.valueOf(count.unitClass());
    }

    private static Anchor unit(Headcount count) {
        return new Anchor(OfficialNavigation.registerOf(count.unit()), count.unitName());
    }

    private static String most(Headcount count) {
        return count.ceiling() == null
                ? "–"
                : Formats.current().number(count.ceiling().most());
    }

    private static StatusBadge state(Headcount count) {
        Tone known = count.overWith(0) > 0 ? Tone.WARNING : Tone.SUCCESS;
        return new StatusBadge(count.ceiling() == null ? Tone.NEUTRAL : known, HeadcountTexts.state(count));
    }

    private static Button setting(Headcount count, SerializableConsumer<Headcount> set) {
        Button button = new Button(translate("officials.headcount.set"), _ -> set.accept(count));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("officials.headcount.set.of", count.unitName()));
        return button;
    }

    private static Component card(Headcount count, boolean maySet, SerializableConsumer<Headcount> set) {
        Div head = new Div(unit(count), state(count));
        head.addClassName("card-head");
        Div card = new Div(head, new Span(HeadcountTexts.figures(count)));
        card.addClassName("row-card");
        if (maySet) {
            card.add(new Div(setting(count, set)));
        }
        return card;
    }
}
