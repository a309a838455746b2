package vn.nangchuan.officials.numbers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** The address of the numbers to be compared: what is open, or what was decided. */
final class NumberNavigation {

    static final String LIST = "identity-numbers";
    static final String VIEW = "view";
    static final String DECIDED = "decided";

    private NumberNavigation() {}

    static void show(boolean decided) {
        UI.getCurrentOrThrow().navigate(LIST, decided ? QueryParameters.of(VIEW, DECIDED) : QueryParameters.empty());
    }

    /** Draws the page anew. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
