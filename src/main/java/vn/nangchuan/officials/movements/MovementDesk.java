package vn.nangchuan.officials.movements;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.BeginPosting;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.PostCatalogue;
import vn.nangchuan.officials.PostingBook;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.UnfinishedTrainings;
import vn.nangchuan.officials.movements.Movement.Entry;
import vn.nangchuan.officials.movements.MovementPermissions.MayRecordMovements;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.units.UnitDirectory;

/**
 * Where the unit that keeps a dossier records what happens to the official's posts: the posts change by valid time, the
 * official is assessed anew and the decision is kept, in one transaction.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayRecordMovements
public class MovementDesk {

    private final Movements movements;
    private final DossierRecords dossiers;
    private final PostingBook postings;
    private final PostCatalogue catalogue;
    private final UnitDirectory units;
    private final Scopes scopes;
    private final UnfinishedTrainings trainings;
    private final MovementRules rules;
    private final MovementGuard guard;
    private final MovementTrail trail;
    private final BusinessClock clock;

    @SuppressWarnings("TooManyParameters")
    MovementDesk(
            Movements movements,
            DossierRecords dossiers,
            PostingBook postings,
            PostCatalogue catalogue,
            UnitDirectory units,
            Scopes scopes,
            UnfinishedTrainings trainings,
            MovementRules rules,
            MovementGuard guard,
            MovementTrail trail,
            BusinessClock clock) {
        this.movements = movements;
        this.dossiers = dossiers;
        this.postings = postings;
        this.catalogue = catalogue;
        this.units = units;
        this.scopes = scopes;
        this.trainings = trainings;
        this.rules = rules;
        this.guard = guard;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What can be recorded of an official.
     *
     * @throws BusinessRuleViolation when there is no such official in the scope
     */
    @Transactional(readOnly = true)
    public MovementChoices choices(OfficialId official) {
        DossierHead dossier = dossiers.find(official)
                .orElseThrow(() -> new BusinessRuleViolation(MovementFinding.MOVEMENT_OFFICIAL_UNKNOWN));
        List<HeldPosting> all = postings.of(official);
        return new MovementChoices(
                official,
                dossier.fullName(),
                dossier.keeper(),
                MovementRules.possible(all, past(official), clock.today()),
                all.stream()
                        .filter(posting -> posting.to() == null || posting.to().isAfter(clock.today()))
                        .toList());
    }

    /** The posts that can be taken up in the unit at which the clerk works. */
    @Transactional(readOnly = true)
    public PostsOffered posts() {
        return catalogue.in(
                units.find(scopes.require().path().unit()).orElseThrow().type());
    }

    /**
     * Records a movement. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation with all that speaks against it
     */
    public void record(RecordMovement order) {
        OfficialId official = order.official();
        DossierHead dossier = dossiers.lock(official)
                .orElseThrow(() -> new BusinessRuleViolation(MovementFinding.MOVEMENT_OFFICIAL_UNKNOWN));
        if (movements.recordedWith(official.value(), order.key()).isPresent()) {
            return;
        }
        guard.requireAnother(official);
        List<HeldPosting> held = postings.of(official);
        BusinessRuleViolation.throwIfAny(rules.findings(order, held, past(official)));
        Entry entry = entry(order, dossier, held);
        change(order, dossier, held);
        movements.save(new Movement(dossier, entry, guard.act(null, order.key())));
        movements.flush();
        postings.settle(official, dossier.keeper(), held);
        trail.recorded(dossier, entry);
    }

    private MovementRules.Past past(OfficialId official) {
        return MovementRules.Past.of(movements.latestOf(official.value()));
    }

    private void change(RecordMovement order, DossierHead dossier, List<HeldPosting> held) {
        boolean holds = held.stream().anyMatch(posting -> posting.isHeldOn(order.day()));
        if (order.kind().beginsPost()) {
            Long instead = order.kind().endsOnePost() && holds ? order.posting() : null;
            postings.begin(
                    dossier,
                    new BeginPosting(
                            Objects.requireNonNull(order.post()),
                            dossier.keeper().unit(),
                            order.day(),
                            instead,
                            order.minorityLanguageDuty()));
        } else if (order.kind().endsOnePost()) {
            postings.end(dossier.official(), Objects.requireNonNull(order.posting()), order.day());
        } else if (order.kind().endsAllPosts()) {
            held.stream()
                    .filter(posting -> posting.canEndOn(order.day()))
                    .forEach(posting -> postings.end(dossier.official(), posting.id(), order.day()));
        }
    }

    private Entry entry(RecordMovement order, DossierHead dossier, List<HeldPosting> held) {
        HeldPosting ended = held.stream()
                .filter(posting -> order.kind().endsOnePost()
                        && order.posting() != null
                        && posting.id() == order.posting()
                        && posting.canEndOn(order.day()))
                .findFirst()
                .orElse(null);
        return new Entry(
                order.kind(),
                order.day(),
                order.kind().beginsPost() ? postings.idOf(Objects.requireNonNull(order.post())) : null,
                ended == null ? null : postings.idOf(ended.post()),
                ended == null ? dossier.keeper().unit() : ended.unit(),
                order.kind().namesPlace() ? PaperRules.tidied(order.place()) : null,
                PaperRules.tidied(order.paper()),
                PaperRules.tidied(order.note()),
                MovementRules.isLeaving(order, held) ? LeftTraining.written(trainings.of(order.official())) : null);
    }
}
