package vn.nangchuan.officials.movements;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.movements.Movement.Entry;
import vn.nangchuan.scope.UnitPath;

/** Words for the audit trail what happens to officials' posts, in the history of the dossier. */
@Component
class MovementTrail {

    private final AuditTrail trail;

    MovementTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void recorded(DossierHead dossier, Entry entry) {
        MovementPaper paper = entry.paper();
        trail.record(AuditEntry.of("officials:movement-recorded", AuditSubject.of(dossier.official()))
                .concerning(dossier.official())
                .in(dossier.keeper())
                .change("movement", null, entry.kind())
                .change("from", null, entry.day())
                .change("place", null, entry.place())
                .change("unfinished-training", null, LeftTraining.inWords(entry.unfinishedTraining()))
                .change("decision", null, paper.number())
                .change("decided-on", null, paper.decidedOn())
                .change("issuer", null, paper.issuer())
                .change("signer", null, paper.signer()));
    }

    /** What was left unfinished stands in it too. */
    void ordered(Transfer taken, @Nullable String unfinishedTraining) {
        trail.record(entry(taken, TransferStep.ORDER)
                .in(taken.unitPath())
                .change("unfinished-training", null, LeftTraining.inWords(unfinishedTraining)));
    }

    /** The line stands with the unit that acts: the other one keeps another chain. What the province refuses concerns both. */
    void stepTaken(Transfer taken, TransferStep step, @Nullable String reason) {
        UnitPath actingIn = step.side() == TransferSide.RECEIVING ? taken.counterPath() : taken.unitPath();
        trail.record(entry(taken, step).in(actingIn).because(reason));
        if (step == TransferStep.REFUSE) {
            trail.record(entry(taken, step).in(taken.counterPath()).because(reason));
        }
    }

    private static AuditEntry entry(Transfer taken, TransferStep step) {
        return switch (step) {
            case PROPOSE -> about("officials:transfer-proposed", taken);
            case WITHDRAW -> about("officials:transfer-withdrawn", taken);
            case CONFIRM -> about("officials:transfer-confirmed", taken);
            case UNCONFIRM -> about("officials:transfer-unconfirmed", taken);
            case DECLINE -> about("officials:transfer-declined", taken);
            case ORDER -> about("officials:transfer-ordered", taken);
            case REFUSE -> about("officials:transfer-refused", taken);
        };
    }

    private static AuditEntry about(String action, Transfer transfer) {
        return AuditEntry.of(action, AuditSubject.of(transfer.official()))
                .concerning(transfer.official())
                .change("movement", null, transfer.kind())
                .change("post", null, transfer.newPost())
                .change("from", null, transfer.startsOn())
                .change("decision", null, transfer.decisionNumber());
    }
}
