package vn.nangchuan.audit.ui;

import com.vaadin.flow.component.UI;
import vn.nangchuan.audit.AuditFilter;
import vn.nangchuan.kernel.OfficialId;

/** Addresses of the audit trail. */
public final class AuditNavigation {

    static final String AUDIT = "audit";

    private AuditNavigation() {}

    /** All lines that concern one person. */
    public static String of(OfficialId official) {
        return AUDIT + "?"
                + AuditAddress.parameters(new AuditFilter("", null, null, official, null, null))
                        .getQueryString();
    }

    static void open(AuditFilter filter) {
        UI.getCurrentOrThrow().navigate(AUDIT, AuditAddress.parameters(filter));
    }
}
