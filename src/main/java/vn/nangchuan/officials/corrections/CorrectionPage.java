package vn.nangchuan.officials.corrections;

import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * Some lines of a list and how many it has in all.
 *
 * @param total of those that the unit keeps
 */
@Published("holds lines, each of which is judged")
public record CorrectionPage(List<CorrectionLine> lines, long total) {

    public CorrectionPage {
        lines = List.copyOf(lines);
    }
}
