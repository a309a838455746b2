package vn.nangchuan.officials.corrections;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierEdits;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.officials.OfficialPermissions.MayRequestCorrections;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;

/**
 * The official's side: asks to have the own dossier corrected, and takes that back while nobody has answered. Whose it is
 * says the scope, which is narrowed to that person; no command names anybody.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayRequestCorrections
public class CorrectionDesk {

    private final Corrections corrections;
    private final DossierRecords dossiers;
    private final DossierEdits edits;
    private final CorrectionGuard guard;
    private final CorrectionTrail trail;
    private final WantedNumbers numbers;
    private final Scopes scopes;

    @SuppressWarnings("TooManyParameters")
    CorrectionDesk(
            Corrections corrections,
            DossierRecords dossiers,
            DossierEdits edits,
            CorrectionGuard guard,
            CorrectionTrail trail,
            WantedNumbers numbers,
            Scopes scopes) {
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.edits = edits;
        this.guard = guard;
        this.trail = trail;
        this.numbers = numbers;
        this.scopes = scopes;
    }

    /** The own dossier, field by field. */
    @Transactional(readOnly = true)
    public List<DossierPart> ownDossier() {
        OfficialId own = scopes.require().official();
        return own == null ? List.of() : edits.parts(own);
    }

    /** What can be asked for as a post. */
    @Transactional(readOnly = true)
    public PostsOffered posts() {
        return edits.posts();
    }

    /**
     * Asks the commune to correct something. The same key again changes nothing.
     *
     * @return warnings: what else would have to be corrected with it
     * @throws BusinessRuleViolation when the value does not hold, stands there already, or something was asked for that
     *     field before and is not answered yet
     */
    public List<Finding> request(RequestCorrection order) {
        DossierHead dossier = lockOwn();
        if (corrections.findByRequestKey(order.key()).isPresent()) {
            return List.of();
        }
        Act act = guard.act(CorrectionStep.REQUEST, order.reason(), order.key());
        FieldChange change = order.change();
        requireNoneOpen(dossier.official(), order.kind(), change == null ? null : change.place());
        List<Finding> findings = change == null ? List.of() : edits.findings(dossier.official(), change);
        BusinessRuleViolation.throwIfAny(findings);
        Correction made = change == null
                ? Correction.ofMissing(dossier, order.kind(), guard.missing(order.missing()), act)
                : ofField(dossier, change, act);
        corrections.save(made);
        corrections.flush();
        trail.requested(made);
        return findings;
    }

    private DossierHead lockOwn() {
        OfficialId own = scopes.require().official();
        if (own == null) {
            throw new BusinessRuleViolation(CorrectionFinding.CORRECTION_NOT_OWN);
        }
        return dossiers.lock(own).orElseThrow(() -> new BusinessRuleViolation(CorrectionFinding.CORRECTION_NOT_OWN));
    }

    private void requireNoneOpen(OfficialId official, CorrectionKind kind, @Nullable FieldPlace place) {
        if (corrections.isOpen(official.value(), Correction.openPlace(kind, place))) {
            throw new BusinessRuleViolation(CorrectionFinding.CORRECTION_ALREADY_OPEN);
        }
    }

    private Correction ofField(DossierHead dossier, FieldChange change, Act act) {
        FieldPlace place = change.place();
        String seen = edits.parts(dossier.official()).stream()
                .filter(part -> part.holds(place))
                .findFirst()
                .map(part -> part.value(place.field()))
                .orElse(null);
        String wanted = change.value();
        if (place.field() == DossierField.IDENTITY_NUMBER && wanted != null) {
            IdentityNumber number = new IdentityNumber(wanted);
            byte[] whole = numbers.encrypt(number, dossier.official());
            return Correction.ofField(dossier, place, seen, number.lastFour(), whole, act.hidingNumbers());
        }
        return Correction.ofField(dossier, place, seen, wanted, null, act);
    }

    /**
     * Takes a request back.
     *
     * @throws BusinessRuleViolation when it was answered, or taken back, before
     */
    public void withdraw(CorrectionId id, UUID key) {
        Correction open = corrections
                .lockAndFindOfficial(id.value())
                .flatMap(_ -> corrections.findById(id.value()))
                .orElseThrow(() -> new BusinessRuleViolation(CorrectionFinding.CORRECTION_NOT_HERE));
        if (open.isDecidedBy(key)) {
            return;
        }
        open.take(CorrectionStep.WITHDRAW, guard.act(CorrectionStep.WITHDRAW, null, key));
        corrections.flush();
        trail.withdrawn(open);
    }
}
