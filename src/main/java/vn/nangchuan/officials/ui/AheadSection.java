package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.Turn;
import vn.nangchuan.standings.ui.OutcomeBadge;
import vn.nangchuan.uikit.Formats;

/** The days to come on which the standing changes though nothing happens; not shown where none is known. */
class AheadSection extends Section {

    private static final int MOST = 6;

    AheadSection(List<Turn> ahead) {
        addClassName("ahead");
        setVisible(!ahead.isEmpty());
        UnorderedList turns = new UnorderedList();
        turns.addClassName("turn-list");
        ahead.stream().limit(MOST).forEach(turn -> turns.add(item(turn)));
        Span saying = secondary(translate("officials.ahead.saying"));
        add(new H2(translate("officials.ahead.title")), saying, turns);
    }

    private static ListItem item(Turn turn) {
        Div head = new Div(new Span(Formats.current().date(turn.date())));
        head.addClassName("turn-head");
        Outcome after = turn.after();
        head.add(after == null ? secondary(translate("officials.ahead.without-post")) : new OutcomeBadge(after));
        ListItem item = new ListItem(head);
        if (!turn.opened().isEmpty()) {
            item.add(secondary(PlanTexts.opened(turn)));
        }
        return item;
    }

    private static Span secondary(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
