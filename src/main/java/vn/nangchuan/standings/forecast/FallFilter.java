package vn.nangchuan.standings.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/**
 * Which falls are asked for.
 *
 * @param place those whose main post is held there or below
 * @param after of later days only
 * @param to the first day no longer asked for
 * @param criterion falls on which something about this criterion opens; null: all
 */
public record FallFilter(
        UnitPath place,
        LocalDate after,
        LocalDate to,
        @Nullable Criterion criterion) {}
