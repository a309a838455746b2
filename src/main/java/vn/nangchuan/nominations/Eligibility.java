package vn.nangchuan.nominations;

import java.util.List;
import vn.nangchuan.kernel.Finding;

/** All policies, independent of one another; their findings together. */
final class Eligibility {

    private static final List<NominationPolicy> POLICIES = List.of(
            new OpenClassPolicy(),
            new OneNominationPolicy(),
            new PostingPolicy(),
            new NeedPolicy(),
            new OverlapPolicy(),
            new SeatPolicy(),
            new NotePolicy());

    private Eligibility() {}

    static List<Finding> check(Candidacy candidacy) {
        return POLICIES.stream()
                .flatMap(policy -> policy.judge(candidacy).stream())
                .toList();
    }
}
