package vn.nangchuan.officials.waivers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step with a waiver, when and why.
 *
 * @param name of the person, as it is now
 * @param at business time, to the microsecond, as it is stored
 */
record WaiverAct(
        String actor, String name, Instant at, @Nullable String reason, UUID key) {}
