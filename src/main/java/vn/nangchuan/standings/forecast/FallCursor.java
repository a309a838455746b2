package vn.nangchuan.standings.forecast;

import java.time.LocalDate;
import vn.nangchuan.kernel.OfficialId;

/** The place of a fall in the list, behind which the next page begins. */
public record FallCursor(LocalDate day, OfficialId official) {}
