package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import vn.nangchuan.oversight.Change;
import vn.nangchuan.oversight.Overview;
import vn.nangchuan.oversight.OverviewLine;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;

/**
 * The ranked units as a table with the place's own sum below, on a phone as cards. A comparison takes the room of the
 * head count by kind.
 */
class OverviewTable extends CardGrid<OverviewLine> {

    private final transient OversightAddress address;
    private final transient UnitFigures sum;
    private final transient Formats formats = new Formats(getLocale());

    OverviewTable(Overview overview, OversightAddress address) {
        super(line -> new OverviewCard(line, address));
        this.address = address;
        this.sum = overview.figures();
        addClassName("overview-table");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumns(overview);
        setItems(overview.ranked());
    }

    private void addColumns(Overview overview) {
        addComponentColumn(line -> new UnitLink(line, address))
                .setHeader(translate("oversight.column.unit"))
                .setFooter(sumLabel(overview))
                .setRowHeader(true)
                .setFlexGrow(1)
                .setWidth("13rem");
        addNumber("total", UnitFigures::total);
        if (overview.change() == null) {
            addNumber("elected", UnitFigures::elected);
            addNumber("civil-servants", UnitFigures::civilServants);
        }
        addNumber("met", UnitFigures::met);
        addNumber("below", UnitFigures::below);
        addNumber("without", UnitFigures::withoutData);
        addComponentColumn(line -> new RateBar(line.figures()))
                .setHeader(header("oversight.column.rate"))
                .setFooter(rate(sum))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("11rem");
        if (overview.change() != null && overview.comparedWith() != null) {
            addChange(overview.change(), overview.comparedWith());
        }
    }

    private void addNumber(String key, SerializableFunction<UnitFigures, Integer> number) {
        addColumn(line -> formats.number(number.apply(line.figures())))
                .setKey(key)
                .setHeader(header("oversight.column." + key))
                .setFooter(formats.number(number.apply(sum)))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("5.25rem");
    }

    private void addChange(Change ofTheWhole, LocalDate day) {
        ChangeWords words = new ChangeWords(formats);
        addColumn(line -> line.change() == null ? "–" : rate(line.change().then()))
                .setHeader(header("oversight.column.then", formats.date(day)))
                .setFooter(rate(ofTheWhole.then()))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("7.5rem");
        addColumn(line -> line.change() == null ? "–" : words.points(line.change()))
                .setHeader(header("oversight.column.change"))
                .setFooter(words.points(ofTheWhole))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("8rem");
    }

    private String rate(UnitFigures figures) {
        return figures.rate().isEmpty() ? "–" : formats.percent(figures.met(), figures.total());
    }

    /** A heading that may take two lines. */
    private static Span header(String key, Object... arguments) {
        Span text = new Span(translate(key, arguments));
        text.addClassName("wrapping-header");
        return text;
    }

    private Div sumLabel(Overview overview) {
        Div label = new Div(new Div(translate("oversight.column.sum", overview.name())));
        label.addClassName("sum-label");
        if (!overview.withoutRate().isEmpty()) {
            Div more = new Div(translate(
                    "oversight.column.sum.more",
                    formats.number(overview.withoutRate().size())));
            more.addClassName("secondary");
            label.add(more);
        }
        return label;
    }
}
