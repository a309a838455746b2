package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** One number that says what it counts, out of how many, and as of which day or period. */
public class KeyFigure extends Div {

    private final Span value = new Span();
    private final Span fraction = new Span();
    private final Span day = new Span();
    private final Div notes = new Div();

    public KeyFigure(String label, String definition) {
        addClassName("key-figure");
        Span name = new Span(label);
        name.addClassName("key-figure-label");
        value.addClassName("key-figure-value");
        fraction.addClassNames("key-figure-fraction", "secondary");
        day.addClassNames("key-figure-day", "secondary");
        Span meaning = new Span(definition);
        meaning.addClassNames("key-figure-definition", "secondary");
        notes.addClassName("key-figure-notes");
        notes.setVisible(false);
        add(name, value, new Div(fraction, day), notes, meaning);
    }

    /** Shows a share: percent large, "n of N" below it. */
    public KeyFigure share(long part, long whole, LocalDate asOf) {
        Formats formats = new Formats(getLocale());
        value.setText(formats.percent(part, whole));
        fraction.setVisible(true);
        fraction.setText(translate("uikit.figure.fraction", formats.number(part), formats.number(whole)));
        day.setText(translate("uikit.figure.day", formats.date(asOf)));
        return this;
    }

    /** Shows a plain count. */
    public KeyFigure count(long number, LocalDate asOf) {
        Formats formats = new Formats(getLocale());
        value.setText(formats.number(number));
        fraction.setVisible(false);
        day.setText(translate("uikit.figure.day", formats.date(asOf)));
        return this;
    }

    /** Shows a plain count of what happened from one day to another, both inclusive. */
    public KeyFigure count(long number, LocalDate from, LocalDate to) {
        Formats formats = new Formats(getLocale());
        count(number, to);
        day.setText(translate("uikit.figure.period", formats.date(from), formats.date(to)));
        return this;
    }

    /** Shows that there is no number, and why. */
    public KeyFigure unknown(String why, LocalDate asOf) {
        value.setText("–");
        fraction.setVisible(true);
        fraction.setText(why);
        day.setText(translate("uikit.figure.day", new Formats(getLocale()).date(asOf)));
        return this;
    }

    /** Says below the number what belongs to it. */
    public KeyFigure noting(String sentence) {
        notes.add(new Span(sentence));
        notes.setVisible(true);
        return this;
    }

    /** Leads to the list behind the number. */
    public KeyFigure behind(String path, String label) {
        Anchor link = new Anchor(path, label);
        link.addClassName("key-figure-link");
        add(link);
        return this;
    }
}
