package vn.nangchuan.nominations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;

/** What is written to the other side is not too long. */
class NotePolicy implements NominationPolicy {

    static final int MOST_SIGNS = 1000;

    @Override
    public List<Finding> judge(Candidacy candidacy) {
        return check(candidacy.note(), "note");
    }

    static List<Finding> check(@Nullable String text, String field) {
        return text != null && text.length() > MOST_SIGNS
                ? List.of(Finding.error(NominationFinding.NOMINATION_REASON_TOO_LONG, MOST_SIGNS)
                        .at(field))
                : List.of();
    }
}
