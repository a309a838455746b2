package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.waivers.WaiverLine;
import vn.nangchuan.officials.waivers.WaiverLine.Decision;
import vn.nangchuan.uikit.Formats;

/** All that is kept of a waiver: whom it is for, what, when, under what, and who did what about it. */
class WaiverFactList extends DescriptionList {

    WaiverFactList(WaiverLine line) {
        addClassName("correction-facts");
        fact("officials.waiver.person", line.officialName() + " · " + line.unitName());
        fact("officials.waiver.what", WaiverTexts.what(line));
        fact("officials.waiver.days", WaiverTexts.days(line));
        fact("officials.waiver.basis", line.basis());
        fact("officials.waiver.state", translate(line.status().messageKey()));
        fact(
                "officials.waiver.requested",
                translate(
                        "officials.waiver.by",
                        line.requester(),
                        Formats.current().moment(line.requestedAt())));
        decision("officials.waiver.decided", line.decided());
        decision("officials.waiver.revoked", line.revoked());
    }

    private void decision(String key, @Nullable Decision decision) {
        if (decision != null) {
            String by = WaiverTexts.by(decision);
            fact(key, decision.reason() == null ? by : translate("officials.waiver.by.why", by, decision.reason()));
        }
    }

    private void fact(String key, String value) {
        add(new Term(translate(key)), new Description(value));
    }
}
