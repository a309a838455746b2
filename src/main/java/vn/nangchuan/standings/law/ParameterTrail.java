package vn.nangchuan.standings.law;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.standards.ProvincialParameter;

/** Words for the audit trail what is done with values that the province sets. */
@Component
class ParameterTrail {

    /** The type of what its lines are about. */
    static final String SUBJECT = "provincial-parameter";

    private final AuditTrail trail;

    ParameterTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void drafted(StoredParameter made) {
        ProvincialParameter parameter = made.parameter();
        trail.record(about("standings:parameter-drafted", made)
                .change("value", null, said(parameter.value()))
                .change("from", null, parameter.validity().from())
                .change("to", null, parameter.validity().to())
                .change("decision", null, parameter.decision()));
    }

    void decided(StoredParameter decided, @Nullable String reason) {
        AuditEntry entry = switch (decided.status()) {
            case PUBLISHED -> about("standings:parameter-published", decided);
            case DISCARDED -> about("standings:parameter-discarded", decided);
            case ANNULLED -> about("standings:parameter-annulled", decided);
            case DRAFT -> throw new IllegalStateException("Not decided: " + decided.id());
        };
        trail.record(entry.because(reason));
    }

    private static AuditEntry about(String action, StoredParameter parameter) {
        return AuditEntry.of(action, new AuditSubject(SUBJECT, parameter.id()))
                .change("parameter", null, parameter.parameter().name());
    }

    private static String said(ProvincialParameter.Value value) {
        return switch (value) {
            case ProvincialParameter.OfLevel(var level) -> level.name();
            case ProvincialParameter.OfAge(int men, int women) -> men + "/" + women;
            case ProvincialParameter.Asked(boolean asked) -> String.valueOf(asked);
        };
    }
}
