package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.movements.TransferLine.Act;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standings.ui.OutcomeBadge;

/** All that a side may know of a case: who, from where to where, from when, why, and who did what about it. */
class TransferFacts extends DescriptionList {

    TransferFacts(TransferLine line) {
        addClassName("correction-facts");
        if (line.official() == null) {
            fact("officials.transfer.person", line.officialName());
        } else {
            add(
                    new Term(translate("officials.transfer.person")),
                    new Description(new Anchor(OfficialNavigation.official(line.official()), line.officialName())));
        }
        fact("officials.movement.kind", translate(line.kind().messageKey()));
        fact("officials.transfer.way.title", MovementTexts.way(line));
        fact("officials.transfer.when", MovementTexts.day(line));
        if (line.outcome() != null) {
            add(new Term(translate("officials.transfer.outcome")), new Description(new OutcomeBadge(line.outcome())));
        }
        fact("officials.transfer.reason", line.reason());
        fact("officials.transfer.state", translate(line.status().messageKey()));
        act("officials.transfer.proposed-by", line.proposed());
        act("officials.transfer.confirmed-by", line.confirmed());
        act("officials.transfer.closed-by." + line.status(), line.closed());
        if (line.paper() != null) {
            fact("officials.movement.decision", MovementTexts.paper(line.paper()));
        }
    }

    private void act(String key, @Nullable Act act) {
        if (act != null) {
            fact(key, MovementTexts.by(act));
        }
    }

    private void fact(String key, String value) {
        add(new Term(translate(key)), new Description(value));
    }
}
