package vn.nangchuan.officials;

import java.util.List;
import vn.nangchuan.scope.Published;

/** Some lines of a list and how many it has in all. */
@Published("names and numbers of the province, none of them of a person")
public record StudiedNamePage(List<StudiedName> names, long total) {

    public StudiedNamePage {
        names = List.copyOf(names);
    }
}
