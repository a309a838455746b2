package vn.nangchuan.officials.movements;

import org.jspecify.annotations.Nullable;

/**
 * By which decision somebody comes onto the register.
 *
 * @param kind one of {@link MovementKind#arrivals}
 * @param place where they come from; null where they come from nowhere
 */
public record Arrival(MovementKind kind, @Nullable String place, MovementPaper paper) {

    public Arrival {
        if (!MovementKind.arrivals().contains(kind)) {
            throw new IllegalArgumentException("No way onto the register: " + kind);
        }
    }
}
