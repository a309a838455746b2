package vn.nangchuan.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;

/** Words for the audit trail what is done with accounts. Passwords never stand in it. */
@Component
class AccountTrail {

    private final AuditTrail trail;

    AccountTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void opened(Account account, RoleGrant grant) {
        trail.record(about("accounts:opened", account)
                .change("username", null, account.username())
                .change("name", null, account.displayName())
                .change("role", null, grant.role())
                .change("from", null, grant.validFrom())
                .change("until", null, grant.validTo()));
    }

    void edited(Account account, String formerName, @Nullable String formerEmail) {
        trail.record(about("accounts:edited", account)
                .change("name", formerName, account.displayName())
                .change("email", formerEmail, account.email()));
    }

    void roleGiven(Account account, RoleGrant grant) {
        trail.record(about("accounts:role-given", account)
                .change("role", null, grant.role())
                .change("unit", null, grant.unitId())
                .change("from", null, grant.validFrom())
                .change("until", null, grant.validTo()));
    }

    void roleEnded(Account account, RoleGrant grant, @Nullable LocalDate formerEnd) {
        trail.record(ending(about("accounts:role-ended", account), grant, formerEnd));
    }

    /** In the chain of the unit in which it was held: the account may be kept further up, out of sight. */
    void roleEndedWithPosts(OfficialId holder, RoleGrant grant, @Nullable LocalDate formerEnd) {
        AuditSubject account =
                new AuditSubject(AccountInAudit.TYPE, grant.accountId().value());
        AuditEntry entry =
                AuditEntry.of("accounts:role-ended", account).concerning(holder).in(grant.unitPath());
        trail.record(ending(entry, grant, formerEnd));
    }

    private static AuditEntry ending(AuditEntry entry, RoleGrant grant, @Nullable LocalDate formerEnd) {
        return entry.change("role", null, grant.role())
                .change("unit", null, grant.unitId())
                .change("until", formerEnd, grant.validTo());
    }

    void closed(Account account) {
        trail.record(about("accounts:closed", account));
    }

    void reopened(Account account) {
        trail.record(about("accounts:reopened", account));
    }

    void passwordReset(Account account) {
        trail.record(about("accounts:password-reset", account));
    }

    void secondFactorRemoved(Account account) {
        trail.record(about("accounts:second-factor-removed", account));
    }

    void moved(Account account) {
        trail.record(about("accounts:moved", account).change("unit", null, account.unitId()));
    }

    private static AuditEntry about(String act, Account account) {
        AuditEntry entry = AuditEntry.of(
                        act, new AuditSubject(AccountInAudit.TYPE, account.id().value()))
                .in(account.unitPath());
        return account.official() == null ? entry : entry.concerning(account.official());
    }
}
