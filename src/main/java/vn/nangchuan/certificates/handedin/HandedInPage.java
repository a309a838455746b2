package vn.nangchuan.certificates.handedin;

import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * Some lines of a list and how many it has in all.
 *
 * @param total of those in scope
 */
@Published("holds lines, each of which is judged")
public record HandedInPage(List<HandedInLine> lines, long total) {

    public HandedInPage {
        lines = List.copyOf(lines);
    }
}
