package vn.nangchuan.nominations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.nangchuan.standards.Criterion;

/** Addresses of the pages about gaps and nominations. */
public final class NominationNavigation {

    static final String GAPS = "gaps";
    static final String NOMINATIONS = "nominations";
    static final String CRITERION = "requirement";
    static final String VIEW = "view";

    private NominationNavigation() {}

    /** Who lacks what in the signed-in person's commune. */
    public static String gaps() {
        return GAPS;
    }

    /** Who lacks that in the signed-in person's commune. */
    public static String gaps(Criterion criterion) {
        return GAPS + "?" + CRITERION + "=" + criterion;
    }

    /** What was nominated, and what waits for a decision. */
    public static String nominations() {
        return NOMINATIONS;
    }

    static void toGaps(Map<String, String> filters) {
        UI.getCurrentOrThrow().navigate(GAPS, QueryParameters.simple(filters));
    }

    /** Writes the tab into the address without opening the page anew. */
    static void rememberView(String view) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, NOMINATIONS + "?" + VIEW + "=" + view);
    }

    /** Opens the page that is shown once more, with its newest content. */
    static void showAgain() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
