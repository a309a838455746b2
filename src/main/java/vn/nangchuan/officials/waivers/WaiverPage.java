package vn.nangchuan.officials.waivers;

import java.util.List;
import vn.nangchuan.scope.Published;

/** Some lines of a list and how many it has in all. */
@Published("holds lines, each of which is judged")
public record WaiverPage(List<WaiverLine> lines, long total) {

    public WaiverPage {
        lines = List.copyOf(lines);
    }
}
