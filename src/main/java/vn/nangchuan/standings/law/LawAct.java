package vn.nangchuan.standings.law;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something with a draft, when and why.
 *
 * @param at business time, to the microsecond, as it is stored
 */
record LawAct(String actor, Instant at, @Nullable String reason, UUID key) {}
