package vn.nangchuan.officials.waivers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.waivers.WaiverPermissions.MayRequestWaivers;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;

/** The commune's side: asks for waivers and reductions. Nobody's standing changes before somebody else has approved. */
@Service
@Transactional
@RetriedAfterLostRace
@MayRequestWaivers
public class WaiverDesk {

    private final Waivers waivers;
    private final DossierRecords dossiers;
    private final WaiverCases cases;
    private final WaiverRules rules;
    private final WaiverGuard guard;
    private final WaiverTrail trail;

    WaiverDesk(
            Waivers waivers,
            DossierRecords dossiers,
            WaiverCases cases,
            WaiverRules rules,
            WaiverGuard guard,
            WaiverTrail trail) {
        this.waivers = waivers;
        this.dossiers = dossiers;
        this.cases = cases;
        this.rules = rules;
        this.guard = guard;
        this.trail = trail;
    }

    /** What can be asked for, for an official: what is lacking first. */
    @Transactional(readOnly = true)
    @JudgedInside("the keeper of the dossier is judged before it is assessed")
    public List<WaiverChoice> choices(OfficialId official) {
        return rules.choices(official);
    }

    /**
     * Asks for a waiver. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation with all that speaks against it
     */
    public void request(RequestWaiver order) {
        DossierHead dossier = dossiers.lock(order.official())
                .orElseThrow(() -> new BusinessRuleViolation(WaiverFinding.WAIVER_OFFICIAL_UNKNOWN));
        if (waivers.findByRequestKey(order.key()).isPresent()) {
            return;
        }
        WaiverChoice choice =
                rules.choice(order.official(), order.requirement()).orElse(null);
        BusinessRuleViolation.throwIfAny(findings(order, choice));
        if (choice != null) {
            String basis = VietnameseText.tidy(order.basis());
            Waiver made = waivers.save(new Waiver(dossier, choice, order, basis, guard.act(null, order.key())));
            waivers.flush();
            trail.requested(made);
        }
    }

    private List<Finding> findings(RequestWaiver order, @Nullable WaiverChoice choice) {
        List<Finding> findings = new ArrayList<>(rules.findings(order, choice));
        List<Waiver> others = waivers.of(order.official().value(), order.requirement());
        if (others.stream().anyMatch(other -> other.status() == WaiverStatus.REQUESTED)) {
            findings.add(Finding.error(WaiverFinding.WAIVER_ALREADY_OPEN).at("requirement"));
        }
        if (others.stream().anyMatch(other -> other.makesNeedless(order.from(), order.to(), order.reducedTo()))) {
            findings.add(Finding.error(WaiverFinding.WAIVER_ALREADY_HOLDS).at("from"));
        }
        return findings;
    }

    /**
     * Takes a request back. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when it was decided on since it was seen
     */
    public void withdraw(DecideWaiver order) {
        if (order.step() != WaiverStep.WITHDRAW) {
            throw new IllegalArgumentException("Not a withdrawal: " + order.step());
        }
        Waiver open = cases.lock(order);
        if (open.isDoneBy(order.key())) {
            return;
        }
        open.decide(order.step(), guard.require(open, order.step(), order.reason(), order.key()));
        waivers.flush();
        trail.decided(open);
    }
}
