package vn.nangchuan.officials.movements.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.officials.movements.TransferFilter;

/** The address of the movements: which list, which filter, and which case is open. */
final class MovementNavigation {

    static final String LIST = "movements";
    static final String VIEW = "view";
    static final String RECORDED = "recorded";
    static final String STATUS = "status";
    static final String CASE = "case";

    private MovementNavigation() {}

    static String caseOf(TransferId id) {
        return LIST + "?" + STATUS + "=" + TransferFilter.ALL + "&" + CASE + "=" + id;
    }

    static void showCases(TransferFilter filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (filter != TransferFilter.OPEN) {
            parameters.put(STATUS, List.of(filter.name()));
        }
        UI.getCurrentOrThrow().navigate(LIST, new QueryParameters(parameters));
    }

    static void showRecorded() {
        UI.getCurrentOrThrow().navigate(LIST, QueryParameters.of(VIEW, RECORDED));
    }

    /** Draws the page anew, with the counts of the navigation. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
