package vn.nangchuan.certificates.ui;

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
import vn.nangchuan.certificates.ui.CertificateWords.Turn;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.StandingChange;
import vn.nangchuan.standings.ui.OutcomeBadge;
import vn.nangchuan.standings.ui.RequirementBadge;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Icon;

/** What an approval would change for the official today, before anybody clicks. */
class ChangePanel extends Div {

    ChangePanel(StandingChange change) {
        addClassName("change-panel");
        add(new H3(translate("certificates.change")));
        List<Turn> turns = CertificateWords.turns(change);
        if (turns.isEmpty()) {
            add(new Paragraph(translate("certificates.change.none")));
        } else {
            UnorderedList list = new UnorderedList();
            turns.forEach(turn -> list.add(line(
                    StandingTexts.of(turn.before().requirement()),
                    new RequirementBadge(turn.before().state()),
                    new RequirementBadge(turn.after().state()))));
            add(list);
        }
        if (change.outcomeBefore() != null && change.outcomeAfter() != null) {
            add(new UnorderedList(outcome(change.outcomeBefore(), change.outcomeAfter())));
        }
    }

    private static ListItem outcome(Outcome before, Outcome after) {
        return before == after
                ? new ListItem(new Span(translate("certificates.change.outcome.same")), new OutcomeBadge(after))
                : line(translate("certificates.change.outcome"), new OutcomeBadge(before), new OutcomeBadge(after));
    }

    private static ListItem line(String what, Component before, Component after) {
        Element spoken = new Element("span");
        spoken.setText(translate("certificates.change.becomes"));
        spoken.setAttribute("class", "only-spoken");
        Div states = new Div(before, Icon.ARROW_RIGHT.create());
        states.getElement().appendChild(spoken);
        states.add(after);
        states.addClassName("change-states");
        return new ListItem(new Span(what), states);
    }
}
