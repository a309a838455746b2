package vn.nangchuan.certificates.ui;

import com.vaadin.flow.component.UI;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.kernel.CertificateId;

/** Addresses of the pages of certificates. */
public final class CertificateNavigation {

    static final String LIST = "certificates";
    static final String CASE = "certificates/case";
    static final String STATUS = "status";

    private CertificateNavigation() {}

    /** A reviewer's queue; for others the certificates of their scope. */
    public static String list() {
        return LIST;
    }

    /** Those of the scope that stand there. */
    public static String listOf(CertificateStatus status) {
        return new ListAddress(true, status, "").path();
    }

    /** The page of one certificate. */
    public static String of(CertificateId certificate) {
        return CASE + "/" + certificate;
    }

    static void open(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    static void open(ListAddress address) {
        UI.getCurrentOrThrow().navigate(LIST, address.parameters());
    }

    /** Draws the page anew, with the counts of the navigation. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(true);
    }
}
