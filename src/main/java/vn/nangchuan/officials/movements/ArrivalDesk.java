package vn.nangchuan.officials.movements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.NewOfficial;
import vn.nangchuan.officials.PostingBook;
import vn.nangchuan.officials.movements.Movement.Entry;
import vn.nangchuan.officials.movements.MovementPermissions.MayRecordMovements;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standards.PostCode;

/**
 * Where a commune enters somebody who comes by a decision: appointed, elected, recruited, or sent from a unit that keeps no
 * dossiers here. The post and the decision are kept in one transaction. Of whom the register is taken over as it stands,
 * {@link DossierDesk} asks for no decision.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayRecordMovements
public class ArrivalDesk {

    private final DossierDesk desk;
    private final DossierRecords dossiers;
    private final PostingBook postings;
    private final Movements movements;
    private final MovementGuard guard;
    private final MovementTrail trail;
    private final PaperRules papers;

    ArrivalDesk(
            DossierDesk desk,
            DossierRecords dossiers,
            PostingBook postings,
            Movements movements,
            MovementGuard guard,
            MovementTrail trail,
            PaperRules papers) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.postings = postings;
        this.movements = movements;
        this.guard = guard;
        this.trail = trail;
        this.papers = papers;
    }

    /**
     * Puts somebody on the register of the commune at which the clerk works, with the decision; the first day of the post is
     * that of the movement.
     *
     * @throws BusinessRuleViolation as {@link DossierDesk#enter}, or with what speaks against the decision, each at its field
     *     behind {@code arrival.}
     */
    @JudgedInside("its row was judged when it was stored")
    public OfficialId enter(NewOfficial entry, Arrival arrival) {
        BusinessRuleViolation.throwIfAny(findings(arrival));
        OfficialId official = desk.enter(entry);
        DossierHead dossier = dossiers.lock(official).orElseThrow();
        Entry movement = new Entry(
                arrival.kind(),
                Objects.requireNonNull(entry.post().from()),
                postings.idOf(new PostCode(Objects.requireNonNull(entry.post().post()))),
                null,
                dossier.keeper().unit(),
                PaperRules.tidied(arrival.place()),
                PaperRules.tidied(arrival.paper()),
                null,
                null);
        movements.save(new Movement(dossier, movement, guard.act(null, UUID.randomUUID())));
        movements.flush();
        trail.recorded(dossier, movement);
        return official;
    }

    private List<Finding> findings(Arrival arrival) {
        List<Finding> findings = new ArrayList<>(MovementRules.ofPlace(arrival.kind(), arrival.place()));
        findings.addAll(papers.of(arrival.paper()));
        return findings.stream()
                .map(finding -> finding.at("arrival." + finding.field()))
                .toList();
    }
}
