package vn.nangchuan.access.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.nangchuan.kernel.BusinessClock;

/** Writes instants of real time, which a demonstration's date does not move. */
final class RealMoments {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(BusinessClock.ZONE);

    private RealMoments() {}

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
