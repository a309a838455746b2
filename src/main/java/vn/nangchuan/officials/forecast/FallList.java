package vn.nangchuan.officials.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standings.forecast.FallCursor;

/**
 * A page of the list.
 *
 * @param next where the next page begins; null on the last
 */
@Published("holds lines, each of which is judged")
public record FallList(List<FallLine> lines, @Nullable FallCursor next) {

    public FallList {
        lines = List.copyOf(lines);
    }
}
