package vn.nangchuan.officials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;

/**
 * One page of the register.
 *
 * @param next where the next page begins; null on the last
 */
@Published("holds lines, each of which is judged")
public record RegisterPage(
        List<OfficialLine> lines, @Nullable RegisterCursor next) {

    public RegisterPage {
        lines = List.copyOf(lines);
    }
}
