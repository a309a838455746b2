package vn.nangchuan.certificates.handedin.ui;

import com.vaadin.flow.component.UI;
import vn.nangchuan.certificates.ui.CertificateNavigation;

/** Ways to and between the pages of papers that officials handed in. */
final class HandedInNavigation {

    private HandedInNavigation() {}

    static void open(HandedInAddress address) {
        UI.getCurrentOrThrow().navigate(CertificateNavigation.HANDED_IN, address.parameters());
    }

    /** Draws the page anew, with the counts of the navigation. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
