package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import vn.nangchuan.nominations.ClassWaiting;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.training.ui.ClassStatusBadge;
import vn.nangchuan.training.ui.SeatMeter;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** What waits for the host of classes, by class with its seats, and beside it what was decided. */
class HostInbox extends TabSheet {

    private static final String DECIDED = "decided";
    private static final String WAITING = "waiting";

    private final transient NominationLists nominations;
    private final transient Decisions decisions;
    private final Div waiting = new Div();
    private final Div decided = new Div();

    HostInbox(NominationLists nominations, Decisions decisions, String view) {
        this.nominations = nominations;
        this.decisions = decisions;
        waiting.addClassName("inbox");
        Tab first = add(translate("nominations.inbox.waiting"), waiting);
        Tab second = add(translate("nominations.inbox.decided"), decided);
        setSelectedTab(view.equals(DECIDED) ? second : first);
        addSelectedChangeListener(
                _ -> NominationNavigation.rememberView(getSelectedTab().equals(second) ? DECIDED : WAITING));
        show();
    }

    /** Whether what was decided is shown, and not what waits. */
    boolean isDecided() {
        return getSelectedIndex() > 0;
    }

    private void show() {
        waiting.removeAll();
        List<ClassWaiting> classes = nominations.waitingForDecision();
        classes.forEach(head -> waiting.add(section(head)));
        if (classes.isEmpty()) {
            waiting.add(new EmptyState(Icon.INBOX, translate("nominations.inbox.empty"))
                    .because(translate("nominations.inbox.empty.why")));
        }
        decided.removeAll();
        decided.add(decidedList(nominations.decided()));
    }

    private Section section(ClassWaiting head) {
        Div title = new Div(
                new H2(new Anchor(TrainingNavigation.trainingClass(head.trainingClass()), head.name())),
                new ClassStatusBadge(head.status()));
        title.addClassName("card-head");
        Span day = new Span(translate("nominations.begins", Formats.current().date(head.startsOn())));
        day.addClassName("secondary");
        Section section = new Section(
                title,
                day,
                new SeatMeter(head.capacity(), head.seatsTaken(), seats(head)),
                new NominationQueue(head.nominations(), decisions, this::show));
        section.addClassName("panel");
        return section;
    }

    static String seats(ClassWaiting head) {
        Formats formats = Formats.current();
        return translate(
                "nominations.seats",
                formats.number(head.seatsLeft()),
                formats.number(head.capacity()),
                formats.number(head.waiting()));
    }

    private Component decidedList(List<NominationLine> lines) {
        return lines.isEmpty()
                ? new EmptyState(Icon.CLIPBOARD_CHECK, translate("nominations.inbox.decided.empty"))
                : new DecidedGrid(lines);
    }
}
