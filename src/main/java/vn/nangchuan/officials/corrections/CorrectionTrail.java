package vn.nangchuan.officials.corrections;

import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.scope.UnitPath;

/** Words for the audit trail what is done with requests; what changes in the dossier is told with the change itself. */
@Component
class CorrectionTrail {

    private final AuditTrail trail;

    CorrectionTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void requested(Correction made) {
        trail.record(named(about("officials:correction-requested", made.officialId(), made.unitPath()), made)
                .because(made.reason()));
    }

    void withdrawn(Correction taken) {
        trail.record(named(about("officials:correction-withdrawn", taken.officialId(), taken.unitPath()), taken));
    }

    void answered(Correction answered, Act act) {
        OfficialId official = answered.officialId();
        AuditEntry entry = switch (answered.status()) {
            case ACCEPTED -> about("officials:correction-accepted", official, answered.unitPath());
            case DONE -> about("officials:correction-settled", official, answered.unitPath());
            case DECLINED -> about("officials:correction-declined", official, answered.unitPath());
            case OPEN, WITHDRAWN -> throw new IllegalStateException("Not answered: " + answered.status());
        };
        trail.record(named(entry, answered).because(act.reason()));
    }

    private static AuditEntry named(AuditEntry entry, Correction correction) {
        FieldPlace place = correction.place();
        return entry.change("dossier-field", null, place == null ? correction.kind() : place.field());
    }

    /** Once in ten minutes, before anything is shown. */
    void opened(OfficialId official, UnitPath keeper) {
        trail.recordReading(about("officials:opened", official, keeper));
    }

    /** As {@link #opened}, for the whole identity number. */
    void numberShown(OfficialId official, UnitPath keeper) {
        trail.recordReading(about("officials:identity-shown", official, keeper));
    }

    private static AuditEntry about(String action, OfficialId official, UnitPath keeper) {
        return AuditEntry.of(action, AuditSubject.of(official))
                .concerning(official)
                .in(keeper);
    }
}
