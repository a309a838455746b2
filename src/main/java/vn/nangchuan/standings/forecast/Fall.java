package vn.nangchuan.standings.forecast;

import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.Opened;

/**
 * That an official will stand worse from a day on, with no event of their own.
 *
 * @param keeper path of the unit that keeps the file now
 * @param unitName where the main post is held on that day
 * @param post the main post of that day
 * @param opened what is lacking from that day on, and why
 */
public record Fall(
        OfficialId official,
        UnitPath keeper,
        String unitName,
        LocalizedText post,
        LocalDate day,
        Outcome before,
        Outcome after,
        List<Opened> opened)
        implements KeptRecord {

    public Fall {
        opened = List.copyOf(opened);
    }

    FallCursor cursor() {
        return new FallCursor(day, official);
    }

    Fall with(List<Opened> openings) {
        return new Fall(official, keeper, unitName, post, day, before, after, openings);
    }
}
