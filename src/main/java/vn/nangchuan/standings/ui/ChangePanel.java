package vn.nangchuan.standings.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.StandingChange;
import vn.nangchuan.standings.StandingChange.Shift;
import vn.nangchuan.uikit.Icon;

/** What an approval would change for the official today, before anybody clicks. */
public class ChangePanel extends Div {

    /** @param nothing what is said where no requirement changes */
    public ChangePanel(StandingChange change, String nothing) {
        addClassName("change-panel");
        add(new H3(translate("standings.change")));
        List<Shift> shifts = change.shifts();
        if (shifts.isEmpty()) {
            add(new Paragraph(nothing));
        } else {
            UnorderedList list = new UnorderedList();
            shifts.forEach(shift -> list.add(line(
                    StandingTexts.of(shift.before().requirement()),
                    new RequirementBadge(shift.before().state()),
                    new RequirementBadge(shift.after().state()))));
            add(list);
        }
        if (change.outcomeBefore() != null && change.outcomeAfter() != null) {
            add(new UnorderedList(outcome(change.outcomeBefore(), change.outcomeAfter())));
        }
    }

    private static ListItem outcome(Outcome before, Outcome after) {
        return before == after
                ? new ListItem(new Span(translate("standings.change.outcome.same")), new OutcomeBadge(after))
                : line(translate("standings.change.outcome"), new OutcomeBadge(before), new OutcomeBadge(after));
    }

    private static ListItem line(String what, Component before, Component after) {
        Element spoken = new Element("span");
        spoken.setText(translate("standings.change.becomes"));
        spoken.setAttribute("class", "only-spoken");
        Div states = new Div(before, Icon.ARROW_RIGHT.create());
        states.getElement().appendChild(spoken);
        states.add(after);
        states.addClassName("change-states");
        return new ListItem(new Span(what), states);
    }
}
