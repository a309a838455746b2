package vn.nangchuan.standings.forecast;

import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.Published;

/**
 * How many falls there are in a unit and below it.
 *
 * @param excused how many of them lead into a transitional time, in which what is lacking is still excused
 */
@Published("figures, judged before they are given out")
public record UnitFalls(UnitId unit, int falls, int excused) {}
