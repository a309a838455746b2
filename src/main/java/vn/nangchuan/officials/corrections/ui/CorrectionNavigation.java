package vn.nangchuan.officials.corrections.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** Addresses of the pages of corrections. */
final class CorrectionNavigation {

    static final String LIST = "register/corrections";
    static final String VIEW = "view";
    static final String ANSWERED = "answered";

    private CorrectionNavigation() {}

    /** Shows what waits, or what is done with. */
    static void showList(boolean answered) {
        UI.getCurrentOrThrow().navigate(LIST, answered ? QueryParameters.of(VIEW, ANSWERED) : QueryParameters.empty());
    }

    /** Draws the page anew, with the counts of the navigation. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
