package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.HomeCard;

/** On the home page of a coordinator: what is overdue in the own classes, and the classes of the month. */
@org.springframework.stereotype.Component
class ClassesCard implements HomeCard {

    private static final int SHOWN = 10;

    private final DueClasses due;
    private final OwnClasses own;

    ClassesCard(DueClasses due, OwnClasses own) {
        this.due = due;
        this.own = own;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isForCurrentUser() {
        return own.runsSome();
    }

    @Override
    public Component create() {
        Div behind = part("training.home.behind", "training.home.behind.none", due.behind(SHOWN));
        long more = due.count() - SHOWN;
        if (more > 0) {
            behind.add(new Span(
                    translate("training.home.behind.more", Formats.current().number(more))));
        }
        return new Div(
                behind,
                part("training.home.month", "training.home.month.none", due.ofThisMonth()),
                new Anchor(TrainingNavigation.classes(), translate("training.home.all")));
    }

    private static Div part(String titleKey, String noneKey, List<ClassLine> lines) {
        Div part = new Div(new H2(translate(titleKey)));
        if (lines.isEmpty()) {
            part.add(new Span(translate(noneKey)));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        lines.forEach(line -> list.add(item(line)));
        part.add(list);
        return part;
    }

    private static ListItem item(ClassLine line) {
        Span days = new Span(TrainingTexts.days(line.startsOn(), line.endsOn()));
        days.addClassName("secondary");
        Div head = new Div(
                new Anchor(TrainingNavigation.trainingClass(line.id()), line.name()),
                new ClassStatusBadge(line.status()));
        head.addClassName("card-head");
        return new ListItem(head, days);
    }
}
