package vn.nangchuan.oversight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.oversight.OverviewLine;

/** A unit's name, leading one step down: a district to its own page, a commune to its register; on the same day. */
class UnitLink extends Div {

    UnitLink(OverviewLine line, OversightAddress address) {
        addClassName("unit-link");
        Anchor name = new Anchor(target(line, address), line.name());
        name.addClassName("unit-name");
        add(name);
        if (line.isPilot()) {
            add(new PilotBadge(line.pilotOf()));
        }
    }

    private static String target(OverviewLine line, OversightAddress address) {
        return line.unit().type().isCommuneLevel()
                ? OfficialNavigation.registerOf(line.unit().id(), address.date())
                : address.at(line.unit().id()).path();
    }
}
