package vn.nangchuan.officials.waivers;

import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/** Words for the audit trail what is done with waivers, in the history of the official's dossier. */
@Component
class WaiverTrail {

    private final AuditTrail trail;

    WaiverTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void requested(Waiver made) {
        trail.record(about("officials:waiver-requested", made)
                .change("reduced-to", null, made.reducedTo())
                .change("from", null, made.validFrom())
                .change("to", null, made.validTo())
                .change("basis", null, made.basis()));
    }

    void decided(Waiver decided) {
        AuditEntry entry = switch (decided.status()) {
            case APPROVED -> about("officials:waiver-approved", decided);
            case REFUSED -> about("officials:waiver-refused", decided);
            case WITHDRAWN -> about("officials:waiver-withdrawn", decided);
            case REVOKED ->
                about("officials:waiver-revoked", decided).change("to", decided.validTo(), decided.revokedFrom());
            case REQUESTED -> throw new IllegalStateException("Not decided: " + decided.id());
        };
        trail.record(entry.because(decided.lastReason()));
    }

    /** Somebody looks at a case, which names the person; once in ten minutes, before anything is shown. */
    void opened(OfficialId official, UnitPath keeper) {
        trail.recordReading(AuditEntry.of("officials:opened", AuditSubject.of(official))
                .concerning(official)
                .in(keeper));
    }

    private static AuditEntry about(String action, Waiver waiver) {
        return AuditEntry.of(action, AuditSubject.of(waiver.officialId()))
                .concerning(waiver.officialId())
                .in(waiver.unitPath())
                .change("requirement", null, waiver.requirement())
                .change("criterion", null, waiver.criterion());
    }
}
