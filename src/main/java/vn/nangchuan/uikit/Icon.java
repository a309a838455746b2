package vn.nangchuan.uikit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The portal's pictograms; the symbols of {@code assets/icons.svg}. */
public enum Icon {
    ARROW_LEFT,
    ARROW_RIGHT,
    AWARD,
    BADGE_CHECK,
    BELL,
    BOOK_OPEN,
    BUILDING_2,
    CALENDAR,
    CALENDAR_DAYS,
    CHART_COLUMN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CIRCLE,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_X,
    CLIPBOARD_CHECK,
    CLOCK,
    COMPASS,
    DOWNLOAD,
    ELLIPSIS_VERTICAL,
    EXTERNAL_LINK,
    EYE,
    FAST_FORWARD,
    FILE_CHECK,
    FILE_TEXT,
    FLAG,
    FOLDER,
    GRADUATION_CAP,
    HISTORY,
    HOURGLASS,
    HOUSE,
    INBOX,
    INFO,
    KEY_ROUND,
    LANDMARK,
    LANGUAGES,
    LIST,
    LIST_CHECKS,
    LIST_FILTER,
    LOCK,
    LOG_OUT,
    MAP,
    MENU,
    MOON,
    NOTEBOOK_PEN,
    PENCIL,
    PLUS,
    REFRESH_CW,
    SCALE,
    SCHOOL,
    SEARCH,
    SEND,
    SETTINGS,
    SHIELD_CHECK,
    SUN,
    SUN_MOON,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    UPLOAD,
    USERS,
    USER_CHECK,
    USER_ROUND,
    WIFI_OFF,
    X;

    private static final String SPRITE = "assets/icons.svg";

    /** The name of the symbol, as a menu entry names it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A decorative icon: a screen reader skips it, so the words beside it must say the same. */
    public SvgIcon create() {
        return of(symbol());
    }

    /** The icon with that symbol name, for example from {@code @Menu(icon = "users")}. */
    public static SvgIcon of(String symbol) {
        SvgIcon icon = new SvgIcon(SPRITE, symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
