package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.UI;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/** Addresses of the register's pages. */
public final class OfficialNavigation {

    static final String REGISTER = "register";
    static final String OFFICIAL = "register/official";

    private OfficialNavigation() {}

    /** The register of the signed-in person's own unit. */
    public static String register() {
        return REGISTER;
    }

    /** The register of one unit. */
    public static String registerOf(UnitId unit) {
        return RegisterAddress.of(unit).path();
    }

    /** The page of one official. */
    public static String official(OfficialId official) {
        return OFFICIAL + "/" + official;
    }

    /** Shows the register that an address asks for. */
    static void showRegister(RegisterAddress address) {
        UI.getCurrentOrThrow().navigate(REGISTER, address.parameters());
    }
}
