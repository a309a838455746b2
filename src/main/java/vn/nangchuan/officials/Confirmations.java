package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.Reassessment;

/**
 * States of a kind of paper that an official has none but those entered, so that its absence is a lack and not a gap in the
 * dossier. Papers entered later make the statement needless, not wrong. Each change re-assesses at once.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayEditOfficials
public class Confirmations {

    private final StatementsOfNone statements;
    private final DossierRecords dossiers;
    private final OfficialEdits edits;
    private final Reassessment reassessment;
    private final RegisterTrail trail;
    private final Scopes scopes;
    private final CurrentUser currentUser;
    private final BusinessClock clock;

    @SuppressWarnings("TooManyParameters")
    Confirmations(
            StatementsOfNone statements,
            DossierRecords dossiers,
            OfficialEdits edits,
            Reassessment reassessment,
            RegisterTrail trail,
            Scopes scopes,
            CurrentUser currentUser,
            BusinessClock clock) {
        this.statements = statements;
        this.dossiers = dossiers;
        this.edits = edits;
        this.reassessment = reassessment;
        this.trail = trail;
        this.scopes = scopes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * States that there are none, or, on a later day, that there still are none. Whoever states it again on the same day
     * changes nothing.
     *
     * @throws IllegalArgumentException for a criterion of which there are no papers
     * @throws BusinessRuleViolation when there is no such official in the scope, or it is whoever states it
     */
    public void confirm(OfficialId id, Criterion criterion) {
        if (!criterion.hasPapers()) {
            throw new IllegalArgumentException("There are no papers of " + criterion);
        }
        DossierHead dossier = lock(id);
        LocalDate today = clock.today();
        String actor = scopes.require().actor();
        Optional<ConfirmedNone> stated = find(id, criterion);
        if (stated.filter(statement -> statement.confirmedOn().equals(today)).isPresent()) {
            return;
        }
        stated.ifPresentOrElse(
                statement -> statement.renew(today, actor, name()),
                () -> statements.save(new ConfirmedNone(id, dossier.keeper(), criterion, today, actor, name())));
        statements.flush();
        reassessment.reassess(List.of(id));
        trail.noneConfirmed(dossier, criterion);
    }

    /**
     * Takes the statement back: nothing is known again. Where there is none, nothing changes.
     *
     * @throws BusinessRuleViolation when there is no such official in the scope, or it is whoever states it
     */
    public void takeBack(OfficialId id, Criterion criterion) {
        DossierHead dossier = lock(id);
        find(id, criterion).ifPresent(statement -> {
            statements.delete(statement);
            statements.flush();
            reassessment.reassess(List.of(id));
            trail.noneTakenBack(dossier, criterion, statement.confirmedBy());
        });
    }

    private DossierHead lock(OfficialId id) {
        edits.requireAnother(id);
        return dossiers.lock(id).orElseThrow(() -> new BusinessRuleViolation(OfficialFinding.OFFICIAL_NOT_HERE));
    }

    private Optional<ConfirmedNone> find(OfficialId id, Criterion criterion) {
        return statements.findByOfficialIdAndCriterion(id.value(), criterion);
    }

    private @Nullable String name() {
        return currentUser.find().map(SignedInAccount::displayName).orElse(null);
    }
}
