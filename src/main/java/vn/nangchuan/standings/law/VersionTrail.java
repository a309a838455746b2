package vn.nangchuan.standings.law;

import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;

/** Words for the audit trail what is done with versions of rule sets. */
@Component
class VersionTrail {

    /** The type of what its lines are about. */
    static final String SUBJECT = "rule-set-version";

    private final AuditTrail trail;

    VersionTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void drafted(StoredVersion made) {
        trail.record(about("standings:version-drafted", made).change("digest", null, made.digest()));
    }

    void decided(StoredVersion decided) {
        AuditEntry entry = switch (decided.status()) {
            case PUBLISHED -> about("standings:version-published", decided);
            case DISCARDED -> about("standings:version-discarded", decided);
            case DRAFT -> throw new IllegalStateException("Not decided: " + decided.id());
        };
        trail.record(entry.because(decided.reason()));
    }

    private static AuditEntry about(String action, StoredVersion version) {
        return AuditEntry.of(action, new AuditSubject(SUBJECT, version.id()))
                .change("rule-set", null, version.ruleSet())
                .change("number", null, version.number());
    }
}
