package vn.nangchuan.nominations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.kernel.Finding;

/** All policies, independent of one another; their findings together, and whether these ask for a reason. */
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
        List<Finding> findings = POLICIES.stream()
                .flatMap(policy -> policy.judge(candidacy).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        ReasonPolicy.judge(candidacy, findings).ifPresent(findings::add);
        return List.copyOf(findings);
    }
}
