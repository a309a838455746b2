package vn.nangchuan.officials.waivers.ui;

import com.vaadin.flow.component.UI;

/** The address of the list of waivers. */
final class WaiverNavigation {

    static final String LIST = "waivers";

    private WaiverNavigation() {}

    /** Draws the page anew, with the counts of the navigation. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
