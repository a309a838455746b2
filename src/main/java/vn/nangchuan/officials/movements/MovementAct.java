package vn.nangchuan.officials.movements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, when and why.
 *
 * @param name of the person, as it is now
 * @param at business time, to the microsecond, as it is stored
 */
record MovementAct(
        String actor, String name, Instant at, @Nullable String reason, UUID key) {}
