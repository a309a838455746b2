package vn.nangchuan.oversight.ui;

import vn.nangchuan.kernel.UnitId;

/** Addresses of the page of oversight. */
public final class OversightNavigation {

    static final String ROUTE = "oversight";

    private OversightNavigation() {}

    /** The page of the signed-in person's own unit, today. */
    public static String own() {
        return ROUTE;
    }

    /** The page of one unit, today. */
    public static String of(UnitId unit) {
        return new OversightAddress(unit, null, null).path();
    }
}
