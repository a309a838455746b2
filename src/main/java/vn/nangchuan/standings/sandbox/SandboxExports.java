package vn.nangchuan.standings.sandbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standings.law.LawPermissions.MayTryLaw;

/** Notes who takes an answer of the sandbox away as a file: it names people. */
@Service
@Transactional
@MayTryLaw
public class SandboxExports {

    private final AuditTrail trail;
    private final Scopes scopes;

    SandboxExports(AuditTrail trail, Scopes scopes) {
        this.trail = trail;
        this.scopes = scopes;
    }

    /**
     * To be called before the file is handed out.
     *
     * @param people how many it names
     */
    public void record(SandboxRequest request, int people) {
        AuditSubject subject =
                new AuditSubject("unit", scopes.require().path().unit().value());
        trail.record(AuditEntry.of("standings:sandbox-exported", subject)
                .change("date", null, request.date())
                .change("people", null, people));
    }
}
