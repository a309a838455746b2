package vn.nangchuan.officials.forecast.ui;

import com.vaadin.flow.component.UI;

/** Addresses of the forecast. */
final class ForecastNavigation {

    static final String ROUTE = "forecast";

    private ForecastNavigation() {}

    static void show(ForecastAddress address) {
        UI.getCurrentOrThrow().navigate(ROUTE, address.parameters());
    }
}
