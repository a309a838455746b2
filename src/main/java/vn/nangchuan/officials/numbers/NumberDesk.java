package vn.nangchuan.officials.numbers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.numbers.NumberPermissions.MayCompareNumbers;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standings.Reassessment;

/**
 * Where the province decides about a number that stands in several dossiers. It corrects and moves nothing itself: the commune
 * gets told what to mend, and a dossier goes where its movement is ordered.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayCompareNumbers
public class NumberDesk {

    private static final int LONGEST_REASON = 1000;
    private static final int PROVINCE = 1;

    private final NumberCases cases;
    private final IdentityRulings rulings;
    private final DossierRecords dossiers;
    private final Reassessment reassessment;
    private final AuditTrail trail;
    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    @SuppressWarnings("TooManyParameters")
    NumberDesk(
            NumberCases cases,
            IdentityRulings rulings,
            DossierRecords dossiers,
            Reassessment reassessment,
            AuditTrail trail,
            Scopes scopes,
            CurrentUser currentUser,
            BusinessClock clock) {
        this.cases = cases;
        this.rulings = rulings;
        this.dossiers = dossiers;
        this.reassessment = reassessment;
        this.trail = trail;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Decides; the same order that arrives again changes nothing.
     *
     * @throws BusinessRuleViolation when nothing is left to be decided, others hold the number than were seen, or something of the order is missing or unfit
     */
    public void decide(DecideNumber order) {
        requireProvince();
        cases.lock(order.number());
        if (rulings.decidedWith(order.key()) > 0) {
            return;
        }
        NumberCase about = open(order);
        about.officials().stream()
                .sorted(Comparator.comparingLong(OfficialId::value))
                .forEach(dossiers::lock);
        BusinessRuleViolation.throwIfAny(findings(order, about));
        write(order, about);
        reassessment.reassess(about.officials());
    }

    private void requireProvince() {
        if (scopes.require().path().depth() != PROVINCE) {
            throw new BusinessRuleViolation(NumberFinding.NUMBER_NOT_THE_PROVINCE);
        }
    }

    private NumberCase open(DecideNumber order) {
        return cases.find(order.number()).orElseThrow(() -> new BusinessRuleViolation(NumberFinding.NUMBER_NOT_OPEN));
    }

    private static List<Finding> findings(DecideNumber order, NumberCase about) {
        if (!order.seen().equals(Set.copyOf(about.officials()))) {
            return List.of(Finding.error(NumberFinding.NUMBER_HOLDERS_CHANGED));
        }
        List<Finding> findings = new ArrayList<>();
        boolean elsewhere = order.chosen() == null
                && order.judgement().mayChooseNone(about.holders().size());
        if (!elsewhere && (order.chosen() == null || !about.officials().contains(order.chosen()))) {
            findings.add(Finding.error(NumberFinding.NUMBER_CHOICE_UNFIT).at("chosen"));
        }
        if (order.reason().isBlank() || order.reason().strip().length() > LONGEST_REASON) {
            findings.add(Finding.error(NumberFinding.NUMBER_REASON_MISSING).at("reason"));
        }
        return findings;
    }

    private void write(DecideNumber order, NumberCase about) {
        String decider = currentUser
                .find()
                .map(SignedInAccount::displayName)
                .orElse(scopes.require().actor());
        Instant now = clock.instant();
        List<IdentityRuling> written = new ArrayList<>();
        for (NumberHolder holder : about.holders()) {
            RulingOutcome outcome = order.judgement()
                    .outcome(Optional.of(holder.official())
                            .filter(official -> official.equals(order.chosen()))
                            .isPresent());
            written.add(new IdentityRuling(holder, about, outcome, order, decider, now));
            trail.record(AuditEntry.of("officials:number-compared", AuditSubject.of(holder.official()))
                    .concerning(holder.official())
                    .in(holder.keeper())
                    .change("ruling", null, outcome)
                    .change("identity-number", null, "…" + about.last4())
                    .because(order.reason()));
        }
        written.forEach(rulings::save);
        rulings.flush();
    }
}
