package vn.nangchuan.standings.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;

/**
 * A page of falls, the first day first.
 *
 * @param next where the next page begins; null on the last
 */
@Published("holds falls, each of which is judged")
public record FallPage(List<Fall> falls, @Nullable FallCursor next) {

    public FallPage {
        falls = List.copyOf(falls);
    }
}
