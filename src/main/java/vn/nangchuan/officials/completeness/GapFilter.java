package vn.nangchuan.officials.completeness;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * Which dossiers a list shows.
 *
 * @param unit which keeps them
 * @param kind null: whatever is to be mended
 * @param rule null: whatever it is
 */
public record GapFilter(
        UnitId unit, @Nullable GapKind kind, @Nullable GapRule rule) {}
