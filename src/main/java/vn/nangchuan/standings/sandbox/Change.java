package vn.nangchuan.standings.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Outcome;

/**
 * How somebody would stand under a scenario, against the law in force.
 *
 * @param movement null where nothing changes
 * @param opened the ids of the requirements in which something would be lacking, unknown or excused no longer
 * @param closed the ids of those in which it would be so no longer
 */
public record Change(Outcome after, @Nullable Movement movement, List<String> opened, List<String> closed) {

    public Change {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
    }

    static Change none(Outcome outcome) {
        return new Change(outcome, null, List.of(), List.of());
    }
}
