package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.DecisionLine;
import vn.nangchuan.uikit.Formats;

/** Every step taken with a certificate, the latest first: what, when, by which side, and why. */
class DecisionTimeline extends OrderedList {

    private final String self;

    /**
     * @param self the actor that the person at the screen is
     */
    DecisionTimeline(List<DecisionLine> decisions, String self) {
        this.self = self;
        addClassNames("posting-list", "decision-timeline");
        decisions.reversed().forEach(decision -> add(line(decision)));
    }

    private ListItem line(DecisionLine decision) {
        Span what = new Span(CertificateWords.of(decision.step()));
        what.addClassName("decision-step");
        Span when = new Span(new Formats(getLocale()).moment(decision.at()) + " · " + who(decision));
        when.addClassName("secondary");
        ListItem item = new ListItem(what, when);
        if (decision.reason() != null) {
            item.add(new Span(translate("certificates.reason", decision.reason())));
        }
        return item;
    }

    private String who(DecisionLine decision) {
        if (decision.actor().equals(self)) {
            return translate("certificates.actor.you");
        }
        return translate(
                decision.step().permission().equals(CertificatePermissions.REVIEW)
                        ? "certificates.actor.reviewer"
                        : "certificates.actor.submitter");
    }
}
