package vn.nangchuan.certificates;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes a step, when and why. */
record Act(String actor, Instant at, @Nullable String reason, UUID key) {}
