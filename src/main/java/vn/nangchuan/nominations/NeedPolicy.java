package vn.nangchuan.nominations;

import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;

/**
 * The class mends what the official lacks. Who lacks nothing may still go, to refresh knowledge, with a reason. A
 * programme that leads to no paper of any standard is open to everybody, and every programme to those for whose posts
 * there is no standard, such as public employees and village staff: they cannot have met it already.
 */
class NeedPolicy implements NominationPolicy {

    @Override
    public List<Finding> judge(Candidacy candidacy) {
        List<RequirementLine> aims = candidacy.aims();
        if (candidacy.aim() != null && aims.isEmpty()) {
            return List.of(
                    Finding.error(NominationFinding.PROGRAMME_DOES_NOT_MEND).at("requirement"));
        }
        if (!candidacy.asked() || candidacy.lines().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<RequirementLine> open =
                aims.stream().filter(RequirementLine::isOpen).toList();
        if (open.isEmpty()) {
            findings.add(Finding.warning(NominationFinding.REQUIREMENT_ALREADY_MET));
        } else if (open.stream().allMatch(NeedPolicy::isUnderWay)) {
            findings.add(Finding.warning(NominationFinding.REQUIREMENT_UNDER_WAY));
        }
        return findings;
    }

    private static boolean isUnderWay(RequirementLine line) {
        return line.state() == RequirementState.IN_TRAINING || line.state() == RequirementState.AWAITING_CERTIFICATE;
    }
}
