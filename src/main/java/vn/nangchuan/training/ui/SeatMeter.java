package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.nangchuan.training.ClassLine;

/** How full a class is: a bar, and the seats left in words. */
public class SeatMeter extends Div {

    public SeatMeter(ClassLine line) {
        this(line.capacity(), line.seatsTaken(), TrainingTexts.seats(line));
    }

    public SeatMeter(int capacity, int seatsTaken, String words) {
        addClassName("seat-meter");
        ProgressBar bar = new ProgressBar(0, Math.max(1, capacity), Math.min(seatsTaken, capacity));
        bar.getElement().setAttribute("aria-label", translate("training.seats"));
        Span text = new Span(words);
        text.addClassName("figures");
        add(text, bar);
    }
}
