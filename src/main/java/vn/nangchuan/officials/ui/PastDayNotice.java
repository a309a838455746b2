package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** Says that a page shows another day, and leads back to today. Hidden while it is today's. */
class PastDayNotice extends Div {

    PastDayNotice() {
        addClassNames("past-day", "info");
        getElement().setAttribute("role", "note");
        setVisible(false);
    }

    /** Shows which day it is; {@code todayPath} is the address of the same page today. */
    PastDayNotice show(AsOf asOf, String todayPath) {
        Formats formats = new Formats(getLocale());
        removeAll();
        setVisible(!asOf.isToday());
        add(
                Icon.HISTORY.create(),
                new Span(
                        translate(asOf.isAhead() ? "officials.ahead.day" : "officials.past", formats.date(asOf.day()))),
                new Anchor(todayPath, translate("officials.past.today", formats.date(asOf.today()))));
        return this;
    }
}
