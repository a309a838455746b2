package vn.nangchuan.officials.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the register or a dossier is looked at.
 *
 * @param otherDay null when it is today; a dossier may also be looked at on a day to come, as far as is known ahead
 */
record AsOf(LocalDate today, @Nullable LocalDate otherDay) {

    /** As an address says it. */
    static AsOf of(QueryParameters address, LocalDate today) {
        return new AsOf(today, RegisterAddress.otherDay(address, today).orElse(null));
    }

    LocalDate day() {
        return otherDay == null ? today : otherDay;
    }

    boolean isToday() {
        return otherDay == null;
    }

    boolean isAhead() {
        return day().isAfter(today);
    }
}
