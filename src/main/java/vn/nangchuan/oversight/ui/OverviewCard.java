package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.oversight.OverviewLine;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.uikit.Formats;

/** One unit of the table where there is no room for columns. */
class OverviewCard extends Div {

    OverviewCard(OverviewLine line, OversightAddress address) {
        addClassName("overview-card");
        Formats formats = new Formats(getLocale());
        UnitFigures figures = line.figures();
        add(new UnitLink(line, address), new RateBar(figures));
        addLine(translate(
                "oversight.card.standing",
                formats.number(figures.met()),
                formats.number(figures.total()),
                formats.number(figures.below()),
                formats.number(figures.withoutData())));
        addLine(translate(
                "oversight.people.kinds", formats.number(figures.elected()), formats.number(figures.civilServants())));
        if (line.change() != null) {
            addLine(new ChangeWords(formats).of(line.change()));
        }
    }

    private void addLine(String text) {
        Span line = new Span(text);
        line.addClassName("secondary");
        add(line);
    }
}
