package vn.nangchuan.officials.waivers;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.officials.waivers.WaiverPermissions.MayApproveWaivers;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standings.Reassessment;

/** The side of those above: decides on what communes ask for, and revokes. Either re-assesses the official at once. */
@Service
@Transactional
@RetriedAfterLostRace
@MayApproveWaivers
public class WaiverOffice {

    private final Waivers waivers;
    private final WaiverCases cases;
    private final WaiverRules rules;
    private final WaiverGuard guard;
    private final WaiverTrail trail;
    private final Reassessment reassessment;

    WaiverOffice(
            Waivers waivers,
            WaiverCases cases,
            WaiverRules rules,
            WaiverGuard guard,
            WaiverTrail trail,
            Reassessment reassessment) {
        this.waivers = waivers;
        this.cases = cases;
        this.rules = rules;
        this.guard = guard;
        this.trail = trail;
        this.reassessment = reassessment;
    }

    /**
     * Approves, refuses or revokes. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when somebody took a step with it since it was seen, it is the person's own case, or a
     *     reason or day does not hold
     */
    public void decide(DecideWaiver order) {
        if (!order.step().permission().equals(WaiverPermissions.APPROVE)) {
            throw new IllegalArgumentException("Not a step of those above: " + order.step());
        }
        Waiver open = cases.lock(order);
        if (open.isDoneBy(order.key())) {
            return;
        }
        take(open, order);
        waivers.flush();
        trail.decided(open);
        if (order.step() != WaiverStep.REFUSE) {
            reassessment.reassess(List.of(open.officialId()));
        }
    }

    private void take(Waiver open, DecideWaiver order) {
        WaiverAct act = guard.require(open, order.step(), order.reason(), order.key());
        if (order.step() == WaiverStep.REVOKE) {
            var day = Objects.requireNonNull(order.day());
            BusinessRuleViolation.throwIfAny(rules.findingsOfRevoking(open, day));
            open.revoke(day, act);
        } else {
            open.decide(order.step(), act);
        }
    }
}
