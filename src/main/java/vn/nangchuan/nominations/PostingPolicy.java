package vn.nangchuan.nominations;

import java.util.List;
import vn.nangchuan.kernel.Finding;

/** The official holds a post on the first day of the class. */
class PostingPolicy implements NominationPolicy {

    @Override
    public List<Finding> judge(Candidacy candidacy) {
        return candidacy.candidate().posts().isEmpty()
                ? List.of(Finding.error(NominationFinding.NO_POSTING))
                : List.of();
    }
}
