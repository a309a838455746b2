package vn.nangchuan.oversight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.uikit.Formats;

/** A rate as text and as a bar; the bar adds nothing that the text does not say, so a screen reader skips it. */
class RateBar extends Div {

    RateBar(UnitFigures figures) {
        addClassName("rate-bar");
        Span text = new Span(new Formats(getLocale()).percent(figures.met(), figures.total()));
        text.addClassName("rate-bar-text");
        Div fill = new Div();
        fill.getStyle().setWidth(Math.round(100 * figures.rate().orElse(0)) + "%");
        Div track = new Div(fill);
        track.addClassName("rate-bar-track");
        track.getElement().setAttribute("aria-hidden", "true");
        add(track, text);
    }
}
