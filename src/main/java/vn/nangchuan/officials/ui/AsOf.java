package vn.nangchuan.officials.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the register or a dossier is looked at.
 *
 * @param pastDay null when it is today
 */
record AsOf(LocalDate today, @Nullable LocalDate pastDay) {

    LocalDate day() {
        return pastDay == null ? today : pastDay;
    }

    boolean isPast() {
        return pastDay != null;
    }
}
