package vn.nangchuan.nominations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.nominations.NominationPermissions.MayNominate;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.training.ClassGate;

/**
 * Where a unit nominates its officials: says beforehand what speaks against it, and checks again on submitting. Meanwhile the
 * class and then the official are held, in this order, so that of two clerks the second is judged by what the first has
 * done; to read that, its transactions see what others have committed while they waited.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@RetriedAfterLostRace
@MayNominate
public class NominationDesk {

    private final ClassGate gate;
    private final DossierRecords dossiers;
    private final Candidacies candidacies;
    private final Nominations nominations;
    private final DecisionBook book;
    private final Scopes scopes;
    private final BusinessClock clock;

    NominationDesk(
            ClassGate gate,
            DossierRecords dossiers,
            Candidacies candidacies,
            Nominations nominations,
            DecisionBook book,
            Scopes scopes,
            BusinessClock clock) {
        this.gate = gate;
        this.dossiers = dossiers;
        this.candidacies = candidacies;
        this.nominations = nominations;
        this.book = book;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What speaks against each of these nominations as it is filled in; six statements for any number of them. */
    @Transactional(readOnly = true)
    @JudgedInside("the keys are what the caller asked about")
    public Map<Nominate, List<Finding>> check(Collection<Nominate> commands) {
        Map<Nominate, List<Finding>> findings = new LinkedHashMap<>();
        candidacies.of(commands).forEach((command, candidacy) -> findings.put(command, Eligibility.check(candidacy)));
        return findings;
    }

    /** What speaks against this nomination as it is filled in. */
    @Transactional(readOnly = true)
    public List<Finding> check(Nominate command) {
        return Eligibility.check(candidacyOf(command));
    }

    private Candidacy candidacyOf(Nominate command) {
        return candidacies.of(List.of(command)).values().iterator().next();
    }

    /**
     * Nominates, straight to the host. The same key again answers with the same nomination. None comes in behind the step
     * that ends the class, nor behind the movement that ends the official's last post.
     *
     * @throws BusinessRuleViolation with the findings of {@link #check(Nominate)} when one of them is an error
     */
    @JudgedInside("its row was judged when it was stored")
    public NominationId nominate(Nominate command) {
        hold(new NominatedFor(command.trainingClass(), command.official()));
        Optional<NominationId> former = book.submittedWith(command.key());
        if (former.isPresent()) {
            return former.get();
        }
        Candidacy candidacy = candidacyOf(command);
        BusinessRuleViolation.throwIfAny(Eligibility.check(candidacy));
        Nomination nomination =
                nominations.save(new Nomination(candidacy, scopes.require().actor(), clock.instant()));
        nominations.flush();
        book.record(nomination, NominationStep.SUBMIT, null, candidacy.note(), command.key());
        return nomination.id();
    }

    /** Whoever is not in the scope is not locked; that is said when they are judged. */
    private void hold(NominatedFor wanted) {
        gate.hold(wanted.trainingClass());
        dossiers.lock(wanted.official());
    }

    /**
     * Submits a returned nomination again, mended; the same checks as at first.
     *
     * @throws BusinessRuleViolation when it is not returned any more, or a check finds an error
     */
    public void resubmit(ResubmitNomination command) {
        DecideNomination decision = new DecideNomination(
                command.nomination(), NominationStep.RESUBMIT, command.seenVersion(), command.note(), command.key());
        nominations.nominatedFor(command.nomination().value()).ifPresent(this::hold);
        book.lock(decision).ifPresent(nomination -> {
            Candidacy mended = candidacyOf(anew(nomination, command)).without(nomination.id());
            BusinessRuleViolation.throwIfAny(Eligibility.check(mended));
            nomination.mend(mended, scopes.require().actor(), clock.instant());
            book.take(nomination, decision);
        });
    }

    private static Nominate anew(Nomination nomination, ResubmitNomination command) {
        return new Nominate(
                nomination.trainingClass(),
                nomination.official(),
                command.requirement(),
                command.note(),
                command.key());
    }

    /**
     * Withdraws a nomination that the host has not decided. Afterwards only the host can release it.
     *
     * @throws BusinessRuleViolation when it was decided
     */
    public void withdraw(DecideNomination decision) {
        if (decision.step() != NominationStep.WITHDRAW) {
            throw new IllegalArgumentException(decision.step() + " is not withdrawing");
        }
        book.lock(decision).ifPresent(nomination -> book.take(nomination, decision));
    }
}
