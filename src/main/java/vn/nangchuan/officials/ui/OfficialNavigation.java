package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierPlace;
import vn.nangchuan.officials.RegisterCriteria;

/** Addresses of the register's pages. */
public final class OfficialNavigation {

    public static final String REGISTER = "register";
    static final String OFFICIAL = "register/official";
    static final String RECORDED = "register/recorded";
    static final String KEY_POSTS = "key-posts";
    static final String FIELDS_OF_STUDY = "fields-of-study";

    /** Names the place of a dossier whose form shall be open. */
    static final String MEND = "mend";

    /** Names the tab of a dossier in its address. */
    static final String TAB = "tab";

    /** Where people are brought in a workbook; the number of a file stands behind it. */
    public static final String IMPORTS = "register/imports";

    private OfficialNavigation() {}

    /** The register of the signed-in person's own unit, as they prefer to begin with it. */
    public static String register() {
        return REGISTER;
    }

    /** The register of the signed-in person's own unit, with everybody on it. */
    public static String wholeRegister() {
        return new RegisterAddress(null, null, "", RegisterCriteria.NONE).link();
    }

    /** The register of one unit, today. */
    public static String registerOf(UnitId unit) {
        return registerOf(unit, null);
    }

    /**
     * The register of one unit on a day.
     *
     * @param date null for today
     */
    public static String registerOf(UnitId unit, @Nullable LocalDate date) {
        return new RegisterAddress(unit, date, "", RegisterCriteria.NONE).path();
    }

    /** The page of one official, today. */
    public static String official(OfficialId official) {
        return official(official, null);
    }

    /**
     * The page of one official on a day.
     *
     * @param date null for today
     */
    public static String official(OfficialId official, @Nullable LocalDate date) {
        String query = RegisterAddress.parametersOf(date).getQueryString();
        return OFFICIAL + "/" + official + (query.isEmpty() ? "" : "?" + query);
    }

    /** The page of one official, today, with the form open in which something is mended. */
    public static String mend(OfficialId official, DossierPlace place) {
        return OFFICIAL + "/" + official + "?" + MEND + "=" + place;
    }

    /** Brings what has that id into sight, once it is there. */
    static void leadTo(String id) {
        UI.getCurrentOrThrow().getPage().executeJs("""
                setTimeout(() => {
                  const place = document.getElementById($0);
                  if (place) {
                    place.scrollIntoView({block: 'center'});
                    place.focus();
                  }
                }, 300)
                """, id);
    }

    /** The dossier of one official as it was recorded at an instant of real time. */
    static String recorded(OfficialId official, Instant at) {
        return RECORDED + "/" + official + "/" + at;
    }

    /** Shows the register that a saved view's query asks for. */
    static void showRegister(String query) {
        UI.getCurrentOrThrow().navigate(REGISTER, QueryParameters.fromString(query));
    }

    /** Shows the register that an address asks for. */
    static void showRegister(RegisterAddress address) {
        UI.getCurrentOrThrow().navigate(REGISTER, address.parameters());
    }

    /** Opens the page of one official, today. */
    public static void showOfficial(OfficialId official) {
        UI.getCurrentOrThrow().navigate(official(official));
    }

    /** Opens the page on which people are brought in a workbook. */
    static void showImports() {
        UI.getCurrentOrThrow().navigate(IMPORTS);
    }

    /** Writes the tab into the address, so that the page opens there again, without opening it anew now. */
    static void rememberTab(Location address, String tab) {
        Location remembered = new Location(
                address.getPath(),
                address.getQueryParameters().merging(TAB, tab).excluding(MEND));
        UI ui = UI.getCurrentOrThrow();
        ui.getPage().getHistory().replaceState(null, remembered);
        ui.getInternals().setLocationForRefresh(remembered);
    }

    /** Draws the page anew, with the counts of the navigation, and leaves one where one is on it. */
    static void refresh() {
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }
}
