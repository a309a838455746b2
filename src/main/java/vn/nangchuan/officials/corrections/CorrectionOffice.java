package vn.nangchuan.officials.corrections;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierEdits;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldFinding;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.RetriedAfterLostRace;

/** The commune's side: answers what its officials ask for. Accepting changes the dossier and re-assesses at once. */
@Service
@Transactional
@RetriedAfterLostRace
@MayEditOfficials
public class CorrectionOffice {

    private final Corrections corrections;
    private final DossierRecords dossiers;
    private final DossierEdits edits;
    private final CorrectionGuard guard;
    private final CorrectionTrail trail;
    private final WantedNumbers numbers;

    CorrectionOffice(
            Corrections corrections,
            DossierRecords dossiers,
            DossierEdits edits,
            CorrectionGuard guard,
            CorrectionTrail trail,
            WantedNumbers numbers) {
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.edits = edits;
        this.guard = guard;
        this.trail = trail;
        this.numbers = numbers;
    }

    /**
     * Accepts, settles or declines. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when it was withdrawn or answered since it was seen, the dossier was handed on or says
     *     something else now, is the person's own, or a reason is missing
     */
    public void answer(AnswerCorrection order) {
        Correction open = lock(order);
        if (open.isDecidedBy(order.key())) {
            return;
        }
        if (guard.isOwnCase(open.officialId(), open.requestedBy())) {
            throw new BusinessRuleViolation(CorrectionFinding.CORRECTION_OWN_CASE);
        }
        Act given = guard.act(order.step(), order.reason(), order.key());
        Act act = open.wantedCipher() == null ? given : given.hidingNumbers();
        DossierPart part = part(open);
        open.take(order.step(), act);
        switch (order.step()) {
            case ACCEPT -> write(open, part, order.valueSeen());
            case SETTLE -> requireByHand(part);
            case DECLINE -> {}
            case REQUEST, WITHDRAW -> throw new IllegalStateException("Not an answer: " + order.step());
        }
        corrections.flush();
        trail.answered(open, act);
    }

    /** The request first, then the dossier; who comes second waits here, and reads what the first has done. */
    private Correction lock(AnswerCorrection order) {
        long id = order.id().value();
        Correction open = corrections
                .lockAndFindOfficial(id)
                .map(OfficialId::new)
                .flatMap(dossiers::lock)
                .flatMap(_ -> corrections.findById(id))
                .orElseThrow(() -> new BusinessRuleViolation(CorrectionFinding.CORRECTION_NOT_HERE));
        if (open.status() == CorrectionStatus.OPEN && open.version() != order.versionSeen()) {
            throw new BusinessRuleViolation(CorrectionFinding.CORRECTION_VALUE_CHANGED);
        }
        return open;
    }

    private @Nullable DossierPart part(Correction open) {
        FieldPlace place = open.place();
        return place == null
                ? null
                : edits.parts(open.officialId()).stream()
                        .filter(candidate -> candidate.holds(place))
                        .findFirst()
                        .orElse(null);
    }

    private void write(Correction accepted, @Nullable DossierPart part, @Nullable String valueSeen) {
        FieldPlace place = accepted.place();
        if (place == null || part == null || part.approved()) {
            throw new BusinessRuleViolation(CorrectionFinding.CORRECTION_BY_HAND_ONLY);
        }
        if (!Objects.equals(part.value(place.field()), valueSeen)) {
            throw new BusinessRuleViolation(CorrectionFinding.CORRECTION_VALUE_CHANGED);
        }
        FieldChange change = new FieldChange(place, wanted(accepted));
        if (!isThere(accepted.officialId(), change)) {
            edits.change(accepted.officialId(), change);
        }
    }

    /** Somebody may have corrected it meanwhile; then there is nothing left to write. */
    private boolean isThere(OfficialId official, FieldChange change) {
        return edits.findings(official, change).stream()
                .anyMatch(finding -> finding.code() == FieldFinding.FIELD_UNCHANGED);
    }

    private @Nullable String wanted(Correction accepted) {
        byte[] whole = accepted.wantedCipher();
        return whole == null
                ? accepted.wanted()
                : numbers.decrypt(whole, accepted.officialId()).digits();
    }

    private static void requireByHand(@Nullable DossierPart part) {
        if (!CorrectionGuard.isByHand(part)) {
            throw new IllegalArgumentException("What can be accepted is not settled by hand");
        }
    }
}
