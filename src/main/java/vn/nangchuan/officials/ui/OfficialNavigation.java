package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/** Addresses of the register's pages. */
public final class OfficialNavigation {

    static final String REGISTER = "register";
    static final String OFFICIAL = "register/official";
    static final String UNIT = "unit";

    private OfficialNavigation() {}

    /** The register of the signed-in person's own unit. */
    public static String register() {
        return REGISTER;
    }

    /** The register of one unit. */
    public static String registerOf(UnitId unit) {
        return REGISTER + "?" + UNIT + "=" + unit;
    }

    /** The page of one official. */
    public static String official(OfficialId official) {
        return OFFICIAL + "/" + official;
    }

    /** Shows the register under these filters and keeps them in the address. */
    static void showRegister(Map<String, String> filters) {
        UI.getCurrentOrThrow().navigate(REGISTER, QueryParameters.simple(filters));
    }
}
