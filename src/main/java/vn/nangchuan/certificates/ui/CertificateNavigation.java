package vn.nangchuan.certificates.ui;

import com.vaadin.flow.component.UI;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.HandedInPaperId;

/** Addresses of the pages of certificates. */
public final class CertificateNavigation {

    /** Route of the papers that officials handed in. */
    public static final String HANDED_IN = "handed-in";
    /** Route of one of them. */
    public static final String HANDED_IN_PAPER = "handed-in/paper";

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

    /** The page of a paper that an official handed in. */
    public static String of(HandedInPaperId paper) {
        return HANDED_IN_PAPER + "/" + paper;
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
