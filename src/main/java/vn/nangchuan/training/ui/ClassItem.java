package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.uikit.Formats;

/** A class in a list: its days, its name and place, how full it is and where it stands. */
class ClassItem extends Article {

    ClassItem(ClassLine line) {
        addClassName("class-item");
        Span days = new Span(TrainingTexts.days(line.startsOn(), line.endsOn()));
        days.addClassNames("class-days", "figures");
        Span programme = new Span(Formats.current().name(line.programme().name()));
        Span place = new Span(translate("training.joined", line.place(), TrainingTexts.host(line)));
        place.addClassName("secondary");
        Div words = new Div(new Anchor(TrainingNavigation.trainingClass(line.id()), line.name()), programme, place);
        programme.addClassName("secondary");
        words.addClassName("class-words");
        Div state = new Div(new ClassStatusBadge(line.status()), new SeatMeter(line));
        state.addClassName("class-state");
        add(days, words, state);
    }
}
